package org.rogatory.web.referral;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.referral.service.AskedProviders;
import org.rogatory.referral.service.AskedView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Which providers were asked and so know of the person, in the reader's words. */
@Component
class AskedPages {

    private final AskedProviders asked;
    private final SupportWords support;
    private final Directory directory;
    private final Words words;

    AskedPages(AskedProviders asked, SupportWords support, Directory directory, Words words) {
        this.asked = asked;
        this.support = support;
        this.directory = directory;
        this.words = words;
    }

    /** One of them; what was not kept at that time is told as that. */
    record AskedLine(
            String to,
            @Nullable String what,
            String ground,
            @Nullable String at,
            @Nullable String ended) {}

    /** Those of a file, the newest first. */
    List<AskedLine> of(CaseFile file, Locale reader) {
        var zone = directory.times().zone(file.authority());
        return asked.of(file).stream().map(each -> line(each, zone, reader)).toList();
    }

    private AskedLine line(AskedView view, ZoneId zone, Locale reader) {
        var provider = view.provider();
        var kind = view.kind();
        return new AskedLine(
                provider == null ? words.text("referral.asked.unknown") : provider,
                kind == null ? null : support.code(kind, reader),
                words.text("referral.asked.ground." + view.ground()),
                moment(view.askedAt(), zone),
                moment(view.endedAt(), zone));
    }

    private @Nullable String moment(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : words.moment(at, zone);
    }
}
