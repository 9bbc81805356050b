package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.law.Confidentiality.Limit;
import org.rogatory.referral.consent.DutyNoticeView;
import org.rogatory.referral.consent.DutyNotices;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What the law of the State demands to be told of a person who has said no, and what was done by that. */
@Component
class DutyNoticePages {

    private final DutyNotices notices;
    private final LimitsTold limits;
    private final Directory directory;
    private final Words words;

    DutyNoticePages(DutyNotices notices, LimitsTold limits, Directory directory, Words words) {
        this.notices = notices;
        this.limits = limits;
        this.directory = directory;
        this.words = words;
    }

    /**
     * What was done by one duty.
     *
     * @param what which duty, and whether the notice was given
     * @param said when, to whom and of what kinds; empty where none was given
     * @param text what else was written down; null where nothing was
     */
    record NoticeLine(String what, String said, @Nullable String text, String at) {}

    /** What may be told, duty by duty. */
    List<FindingView> due(CaseFile file, Locale reader) {
        return notices.due(file).stream().map(limit -> due(limit, reader)).toList();
    }

    private FindingView due(Limit limit, Locale reader) {
        return new FindingView(
                "warning", limit.label().in(reader), words.text("referral.notice.told"), limits.source(limit), null);
    }

    List<NoticeLine> of(CaseFile file) {
        return notices.of(file).stream().map(notice -> line(file, notice)).toList();
    }

    private NoticeLine line(CaseFile file, DutyNoticeView notice) {
        var on = notice.on();
        var said = Stream.of(on == null ? null : words.date(on), notice.authority(), fields(notice))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        var recorded = words.moment(notice.recordedAt(), directory.times().zone(file.authority()));
        return new NoticeLine(
                words.text("referral.notice." + (notice.given() ? "given" : "declined"), choice(notice.duty())),
                said,
                notice.text(),
                recorded + ", " + notice.recordedBy());
    }

    private @Nullable String fields(DutyNoticeView notice) {
        return notice.fields().isEmpty()
                ? null
                : notice.fields().stream().map(this::choice).collect(Collectors.joining(", "));
    }

    private String choice(String code) {
        return words.text("cases.choice." + code);
    }
}
