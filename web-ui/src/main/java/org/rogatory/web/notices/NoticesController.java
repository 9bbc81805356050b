package org.rogatory.web.notices;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseCode;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.rogatory.registers.DeskLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices: what is new, and what was put away. */
@Controller
class NoticesController {

    private final Notices notices;
    private final DeskLetters letters;
    private final Directory directory;
    private final Words words;

    NoticesController(Notices notices, DeskLetters letters, Directory directory, Words words) {
        this.letters = letters;
        this.notices = notices;
        this.directory = directory;
        this.words = words;
    }

    /** A notice in the reader's words, with what it is about and where that is found. */
    record NoticeRow(String noticeId, String text, String about, String address, String when, boolean unread) {}

    @GetMapping("/notices")
    String list(@RequestParam(defaultValue = "false") boolean read, Officer officer, Model model) {
        var zone = directory.times().zone(officer.authority());
        var found = read ? notices.readOf(officer) : notices.unreadOf(officer);
        var numbers = numbers(found);
        model.addAttribute(
                "notices",
                found.stream().map(notice -> row(notice, numbers, zone)).toList());
        model.addAttribute("ends", words.ends(found.size(), Notices.LONGEST_LIST));
        model.addAttribute("read", read);
        model.addAttribute(
                "tabs",
                List.of(
                        new Tab(words.text("notices.unread"), "/notices", !read, null),
                        new Tab(words.text("notices.read"), "/notices?read=true", read, null)));
        return "notices/notices";
    }

    @PostMapping("/notices/{noticeId}/read")
    String read(@PathVariable String noticeId, Officer officer) {
        notices.markRead(noticeId, officer);
        return "redirect:/notices";
    }

    /** Puts away what stood on the page, and nothing that came while it was read. */
    @PostMapping("/notices/read")
    String readAll(@RequestParam(defaultValue = "") List<String> shown, Officer officer) {
        notices.markRead(shown, officer);
        return "redirect:/notices";
    }

    /** The numbers of the letters that these are about; one statement, and none where they are about others. */
    private Map<String, String> numbers(List<NoticeView> found) {
        var entryIds = found.stream()
                .filter(notice -> notice.subject() == Subject.LETTER)
                .map(NoticeView::reference)
                .collect(Collectors.toSet());
        return letters.these(entryIds).stream().collect(Collectors.toMap(EntryView::entryId, EntryView::number));
    }

    private String about(NoticeView notice, Map<String, String> numbers) {
        if (notice.subject() == Subject.FILE) {
            return notice.reference();
        }
        var about = words.text("notices.about." + notice.subject().key());
        var number = numbers.get(notice.reference());
        return number == null ? about : about + " № " + number;
    }

    private NoticeRow row(NoticeView notice, Map<String, String> numbers, ZoneId zone) {
        return new NoticeRow(
                notice.noticeId(),
                words.text(quiet(notice) ? "notices.quiet" : "tasks.notice." + notice.code()),
                about(notice, numbers),
                address(notice),
                words.moment(notice.createdAt(), zone),
                notice.readAt() == null);
    }

    /** What happened in a file that is nobody else's business is told in that file. */
    private static boolean quiet(NoticeView notice) {
        return notice.subject() == Subject.FILE && CaseCode.is(notice.reference());
    }

    private static String address(NoticeView notice) {
        var reference = notice.reference();
        return switch (notice.subject()) {
            case FILE -> "/cases/" + reference;
            case HANDOVER -> "/handovers/" + reference;
            case ARCHIVE_ACT -> "/archive/acts/" + reference;
            case ARCHIVE_TERMS -> "/archive?state=run";
            case ISOLATED_DOCUMENT -> "/spills/" + reference;
            case LETTER -> "/letters/" + reference + "/resolutions";
            case DORMANT_FILES -> "/dormant";
            case ACCESS -> "/access/grants/" + reference;
            case SUBJECT_EXPORT -> "/subject-exports/" + reference;
            case NAMED_READERS -> "/access";
            case OFFER -> "/offers/" + reference;
            case STRAY_MESSAGES -> "/cases/stray-messages";
        };
    }
}
