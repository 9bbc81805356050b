package org.rogatory.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/**
 * One reading of the resolutions on a file or letter. Who takes part in it reads all of them; who only executes a
 * request reads those that concern him, with what stands below them.
 */
final class Walk {

    private final Chain chain;
    private final Matter matter;
    private final Officer reader;
    private final boolean whole;

    Walk(Chain chain, Matter matter, Officer reader) {
        this.chain = chain;
        this.matter = matter;
        this.reader = reader;
        this.whole = chain.whole(matter, reader);
    }

    /**
     * A resolution that is read.
     *
     * @param named whom it names
     * @param depth how deep it stands in its chain
     * @param shown how deep among those that are read
     */
    record Read(Resolution resolution, List<Assignee> named, int depth, int shown) {

        private Assignee responsible() {
            return named.stream().filter(Assignee::responsible).findFirst().orElseThrow();
        }
    }

    /** Those that the reader reads, each before those below it. */
    List<Read> read(List<Resolution> all, Map<String, List<Assignee>> named) {
        var read = new ArrayList<Read>();
        below(null, new Place(0, 0), new Written(all, named), read);
        return List.copyOf(read);
    }

    /** All that is written, and whom it names. */
    private record Written(List<Resolution> all, Map<String, List<Assignee>> named) {}

    /** How deep one stands; {@code shown} is 0 below one that is not read, since all below one that is read is read. */
    private record Place(int depth, int shown) {

        Place below(boolean read) {
            return new Place(depth + 1, read ? shown + 1 : 0);
        }
    }

    private void below(@Nullable String parentId, Place place, Written written, List<Read> into) {
        for (var resolution : written.all()) {
            if (Objects.equals(resolution.parentId(), parentId)) {
                var named = written.named().getOrDefault(resolution.resolutionId(), List.of());
                var read = whole || place.shown() > 0 || concerns(resolution, named);
                if (read) {
                    into.add(new Read(resolution, named, place.depth(), place.shown()));
                }
                below(resolution.resolutionId(), place.below(read), written, into);
            }
        }
    }

    /** Who wrote it reads it, whom it names, and who heads the office of whoever answers for it. */
    private boolean concerns(Resolution resolution, List<Assignee> named) {
        return reader.names().contains(resolution.author()) || named.stream().anyMatch(this::meant);
    }

    private boolean meant(Assignee named) {
        return reader.names().contains(named.officer()) || named.responsible() && chain.may(reader, named);
    }

    /** As it is shown to the reader; the first one that he reads stands below none. */
    ResolutionView view(Read read, HiddenTexts texts) {
        var resolution = read.resolution();
        var responsible = read.responsible();
        var open = !matter.closed() && responsible.reportedAt() == null;
        return new ResolutionView(
                resolution.resolutionId(),
                read.shown() == 0 ? null : resolution.parentId(),
                resolution.entryId(),
                read.shown(),
                resolution.author(),
                resolution.writtenAt(),
                resolution.dueOn(),
                texts.show(matter.key(), resolution.content()),
                read.named().stream().map(one -> named(one, texts)).toList(),
                open && read.depth() + 1 < Chain.DEEPEST && chain.may(reader, responsible),
                open && Chain.joins(resolution, responsible, reader));
    }

    private ResolutionView.Named named(Assignee assignee, HiddenTexts texts) {
        var reported = assignee.reportedAt();
        return new ResolutionView.Named(
                assignee.officer(),
                assignee.responsible(),
                texts.show(matter.key(), assignee.report()),
                reported,
                reported == null && reader.names().contains(assignee.officer()));
    }
}
