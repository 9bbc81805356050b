package org.rogatory.web.shared;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.law.Labels;
import org.rogatory.referral.Referral;
import org.rogatory.registers.EntryView;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;

/** How a file is called on pages: by what is asked for and by the States, never by a person's name. */
@Component
public class CaseWords {

    /** The machines whose statuses have words of their own, in the order in which they are asked for one. */
    static final List<String> MACHINES = List.of("""
            mla_outgoing mla_incoming extradition_outgoing extradition_incoming custody sentenced_transfer_outgoing
            sentenced_transfer_incoming sentenced_transfer_consent referral""".split("\\s+"));

    private static final String MESSAGE = "exchange.kind.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private static final List<String> EVENTS =
            MACHINES.stream().map(machine -> "events." + machine).toList();

    private final Labels labels;
    private final Directory directory;
    private final Words words;

    CaseWords(Labels labels, Directory directory, Words words) {
        this.words = words;
        this.labels = labels;
        this.directory = directory;
    }

    public String title(@Nullable String subject, String form, Locale reader) {
        if (Referral.FORM.equals(form)) {
            return words.text("cases.machine.referral");
        }
        var list = subject == null ? "forms" : "assistance_types";
        return labels.label(list, subject == null ? form : subject, reader);
    }

    /** The numbers under which both offices keep the letter of the file, ours first; null where there is none yet. */
    public @Nullable String numbers(CaseFile file) {
        var ours = file.numbers().office();
        var theirs = file.numbers().theirs();
        var told = Stream.of(
                        ours == null ? null : number("ours", ours), theirs == null ? null : number("theirs", theirs))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? null : told;
    }

    /** The number and day under which a journal keeps a letter. */
    public String entered(EntryView entry) {
        return number("plain", new LetterNumber(entry.number(), entry.registeredOn()));
    }

    /** The number and day that stand on a letter. */
    public String numbered(LetterNumber letter) {
        return number("plain", letter);
    }

    /** The number and day their office put on it; null where it put none. */
    public @Nullable String theirs(EntryView entry) {
        var theirs = LetterNumber.of(entry.theirNumber(), entry.theirDate());
        return theirs == null ? null : number("theirs", theirs);
    }

    private String number(String whose, LetterNumber number) {
        var day = number.day();
        var bare = number.number().replaceFirst("^№\\s*", "");
        return day == null
                ? words.text("shared.number." + whose, bare)
                : words.text("shared.number-dated." + whose, bare, DAY.format(day));
    }

    public String title(CaseFile file, Locale reader) {
        var kinds = file.kinds();
        var first = title(kinds.first(), file.form(), reader);
        return kinds.further() == 0 ? first : words.text("shared.and-more", first, kinds.further());
    }

    public RouteView route(CaseFile file, Locale reader) {
        return new RouteView(
                file.requesting(),
                directory.stateName(file.requesting(), reader),
                file.requested(),
                directory.stateName(file.requested(), reader),
                file.state());
    }

    public StatusView status(CaseFile file, Locale reader) {
        var told = "translated".equals(file.status())
                ? words.text("shared.status.ready-to-sign")
                : labels.label("statuses." + file.machine(), file.status(), reader);
        return new StatusView(Tones.of(file.status()), told);
    }

    /** The status of an item of assistance. */
    public StatusView itemStatus(String status, Locale reader) {
        return new StatusView(Tones.ofItem(status), labels.label("statuses.item", status, reader));
    }

    /** An act as what one can do. */
    public String verb(String verb, Locale reader) {
        var key = "cases.do." + verb;
        var told = words.text(key);
        if (!told.equals(key)) {
            return told;
        }
        var label = labels.label("verbs", verb, reader);
        if (!label.equals(verb)) {
            return label;
        }
        return EVENTS.stream()
                .map(list -> labels.label(list, verb, reader))
                .filter(event -> !event.equals(verb))
                .findFirst()
                .orElseGet(() -> words.text("cases.verb." + verb));
    }

    /** An item of a form, by the most used form that has it: what is missing, asked for, or to be corrected. */
    public String item(String key, Locale reader) {
        return RequestForms.WITH_ITEMS.stream()
                .map(form -> labels.label(Particulars.listOf(form), key, reader))
                .filter(label -> !label.equals(key))
                .findFirst()
                .orElse(key);
    }

    /** What was done by an act, as a timeline tells it; the act itself where there is no such word. */
    public String past(String verb, Locale reader) {
        var key = "cases.past." + verb;
        var told = words.text(key);
        return told.equals(key) ? verb(verb, reader) : told;
    }

    /** Where it is written, as the reader cites it; what is no article is told in his words. */
    public String places(List<String> articles) {
        return articles.stream()
                .map(article -> words.citation(labels.phrase(article, words.language())))
                .collect(Collectors.joining("; "));
    }

    public String label(String list, String key, Locale reader) {
        return labels.label(list, key, reader);
    }

    /** What kind of paper it is: a letter of ours or what somebody added. */
    public String paper(String kind, Locale reader) {
        var letter = label("document_kinds", kind, reader);
        return letter.equals(kind) ? label("attachment_kinds", kind, reader) : letter;
    }

    /** The same in a file, by the name of its own that a letter has for its form. */
    public String paper(String kind, CaseFile file, Locale reader) {
        return paper(kind, file.form(), reader);
    }

    /** The same in any file of this form. */
    public String paper(String kind, String form, Locale reader) {
        var own = MESSAGE + kind + "." + form;
        var told = words.text(own);
        return told.equals(own) ? paper(kind, reader) : told;
    }

    /** What kind of message of a file it is. */
    public String message(String kind, CaseFile file) {
        return named(kind, words.ofForm(MESSAGE + kind, file.form()));
    }

    /** What kind of message it is that belongs to no file. */
    public String message(String kind) {
        return named(kind, words.text(MESSAGE + kind));
    }

    /** One that this node never sends is called as the data call it, else by its code. */
    private String named(String kind, String told) {
        return told.startsWith(MESSAGE) ? labels.label("messages", kind, words.language()) : told;
    }

    /** All records of a list as choices, but for what proves how a letter was signed, which has pages of its own. */
    public List<Option> options(String list, Locale reader) {
        return labels.list(list).entrySet().stream()
                .filter(entry -> !DocumentView.BESIDE_LETTER.contains(entry.getKey()))
                .map(entry -> new Option(entry.getKey(), entry.getValue().in(reader)))
                .toList();
    }

    public String documentStatus(String status) {
        return words.text("documents.status." + status.toLowerCase(Locale.ROOT));
    }

    public String state(String code, Locale reader) {
        return directory.stateName(code, reader);
    }

    /** The authorities of a State from which one is chosen, without those only for tests. */
    public List<Option> authorities(String state, Locale reader) {
        return directory.authorities(state).stream()
                .filter(authority -> !authority.test())
                .map(authority -> new Option(authority.key(), authority.name().in(reader)))
                .toList();
    }

    public String authority(String key, Locale reader) {
        return directory.find(key).map(authority -> authority.name().in(reader)).orElse(key);
    }
}
