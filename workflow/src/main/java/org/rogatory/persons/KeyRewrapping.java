package org.rogatory.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Wraps the keys of files with the master key that is in use, part by part, while everybody works. Any node does it,
 * and several at once; whoever ends in the middle has lost nothing, the next look goes on. Content is not touched.
 */
@Component
class KeyRewrapping {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRewrapping.class);
    private static final int BATCH = 500;

    private final FileKeyRepository keys;
    private final MasterChangeRepository changes;
    private final MasterKeys masters;
    private final MasterSteps steps;

    KeyRewrapping(FileKeyRepository keys, MasterChangeRepository changes, MasterKeys masters, MasterSteps steps) {
        this.keys = keys;
        this.changes = changes;
        this.masters = masters;
        this.steps = steps;
    }

    /** Takes up the key that is in use now, and wraps what is still wrapped with another one. */
    @Scheduled(initialDelayString = "${rogatory.persons.first-look:PT1M}", fixedDelayString = "PT1M")
    void look() {
        changes.last().ifPresent(this::follow);
    }

    private void follow(MasterChange change) {
        var number = change.masterNumber();
        var fresh = masters.of(number).filter(change::provedBy);
        if (fresh.isEmpty()) {
            LOG.error("The settings of this node lack the master key number {}; name it and start again", number);
            return;
        }
        masters.write(number);
        var moved = masters.numbers().stream()
                .filter(old -> old != number)
                .mapToInt(old -> moved(old, number, fresh.get()))
                .sum();
        if (moved > 0) {
            LOG.info("The keys of {} files were wrapped with the master key number {}", moved, number);
        }
        if (change.finishedAt() == null && steps.finish(number)) {
            LOG.info("Nothing is wrapped with another master key than number {} any more", number);
        }
    }

    private int moved(int old, int number, WrappingKey fresh) {
        var moved = 0;
        var last = "";
        for (var page = keys.after(old, last, Limit.of(BATCH));
                !page.isEmpty();
                page = keys.after(old, last, Limit.of(BATCH))) {
            last = page.get(page.size() - 1).caseRef();
            moved += steps.keep(number, anew(page, fresh));
        }
        return moved;
    }

    /** Outside any transaction: a token may take its time. */
    private List<MasterSteps.Anew> anew(List<FileKey> page, WrappingKey fresh) {
        var some = new ArrayList<MasterSteps.Anew>();
        page.forEach(key ->
                opened(key).ifPresent(open -> some.add(new MasterSteps.Anew(key, fresh.wrap(open, key.caseRef())))));
        if (some.size() < page.size()) {
            LOG.error("{} keys of files cannot be opened and stay as they are", page.size() - some.size());
        }
        return some;
    }

    private Optional<byte[]> opened(FileKey key) {
        try {
            return Optional.of(masters.unwrapped(key));
        } catch (UnreadableSecret broken) {
            return Optional.empty();
        }
    }
}
