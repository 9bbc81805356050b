package org.rogatory.web.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Counting;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Numbers, dates and moments as the reader writes them; in templates the bean {@code @words}. */
@Component
public class Words {

    private static final Pattern ARTICLE = Pattern.compile("\\barts?\\.? (\\d[\\d-]*(?:\\([0-9a-z]+\\))*)");
    private static final Pattern CODE = Pattern.compile("\\b([A-Z]{2}) CPC\\b");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The message of a key in the reader's language; the key itself where there is none. */
    public String text(String key, Object... parameters) {
        return Objects.requireNonNullElse(messages.getMessage(key, parameters, key, reader()), key);
    }

    /** The message of a key for a form of file, where it has its own. */
    public String ofForm(String key, String form) {
        var own = key + "." + form;
        var told = text(own);
        return told.equals(own) ? text(key) : told;
    }

    /** A message that counts: the forms of its key are {@code .one}, {@code .few} and {@code .many}; {0} is the number. */
    public String count(String key, long number) {
        return text(key + "." + Counting.form(number, reader()), number);
    }

    /** {@code 9 days 14 hours}; on the last day {@code 14 hours 20 minutes}. A day has 24 hours. */
    public String left(Duration left) {
        var days = left.toDays();
        var hours = counted("custody.hours", left.toHoursPart());
        var told = days > 0
                ? count("custody.days", days) + " " + hours
                : hours + " " + counted("custody.minutes", left.toMinutesPart());
        return told.isBlank() ? count("custody.minutes", 0) : told.strip();
    }

    private String counted(String key, long number) {
        return number == 0 ? "" : count(key, number);
    }

    /** What a list says that may go on behind its last row; null where all of it stands there. */
    public @Nullable String ends(int rows, int most) {
        return rows < most ? null : text("shared.ends", most);
    }

    /** A place in a treaty as the reader cites it: data name articles in English. */
    public String citation(String place) {
        return switch (reader().getLanguage()) {
            case "ru" -> told(ARTICLE.matcher(place).replaceAll("ст. $1"));
            case "uz" -> told(ARTICLE.matcher(place).replaceAll("$1-modda"));
            default -> place;
        };
    }

    /** The code of criminal procedure of a State, and what the data say of an article not seen or not as a whole. */
    private String told(String place) {
        return CODE.matcher(place)
                .replaceAll(text("shared.cited.procedure"))
                .replace("(article not seen)", text("shared.cited.unseen"))
                .replace("(seen in part)", text("shared.cited.part"));
    }

    /** {@code 5 May 2026}. */
    public String date(LocalDate date) {
        return written(date, "d MMMM uuuu", "d-MMMM, uuuu");
    }

    /** {@code 5 May}, for lists. */
    public String dateShort(LocalDate date) {
        return written(date, "d MMM", "d-MMM");
    }

    /** {@code Tuesday, 5 May 2026}. */
    public String dateWithDay(LocalDate date) {
        return written(date, "EEEE, d MMMM uuuu", "EEEE, d-MMMM, uuuu");
    }

    /** {@code 5 May 2026, 16:00} on the clocks of a zone; the page names the place, see {@link Clocks}. */
    public String moment(Instant moment, ZoneId zone) {
        return written(moment.atZone(zone), "d MMMM uuuu, HH:mm", "d-MMMM, uuuu, HH:mm");
    }

    /** {@code 5 May, 16:00}, for lists. */
    public String momentShort(Instant moment, ZoneId zone) {
        return written(moment.atZone(zone), "d MMM, HH:mm", "d-MMM, HH:mm");
    }

    /** {@code Tuesday, 5 May 2026, 16:00 (UTC+5)}, where the minute binds. */
    public String momentWithDay(Instant moment, ZoneId zone) {
        var when = moment.atZone(zone);
        return written(when, "EEEE, d MMMM uuuu, HH:mm", "EEEE, d-MMMM, uuuu, HH:mm") + " (" + offset(moment, zone)
                + ")";
    }

    /**
     * {@code 5 May 2026, 16:00 (UTC+5)}, where the minute binds within a sentence: after a preposition the name of a
     * weekday has another form in some languages, a number has not.
     */
    public String momentInSentence(Instant moment, ZoneId zone) {
        return moment(moment, zone) + " (" + offset(moment, zone) + ")";
    }

    /** {@code Tuesday, 5 May 2026, 16:00 (UTC+5), Almaty}, where the minute binds on the clock of a place. */
    public String momentThere(Instant moment, ZoneId zone) {
        return momentWithDay(moment, zone) + (zone instanceof ZoneOffset ? "" : ", " + place(zone));
    }

    /** The city by which a zone is called, as the reader writes it; the code of a zone that has none. */
    public String place(ZoneId zone) {
        var key = "shared.zone." + zone.getId().replace('/', '.');
        var told = text(key);
        return told.equals(key) ? zone.getId() : told;
    }

    /** {@code 16:00}. */
    public String time(Instant moment, ZoneId zone) {
        return written(moment.atZone(zone), "HH:mm", "HH:mm");
    }

    /** {@code UTC+5}: how far the clocks of a zone are ahead at a moment. */
    public static String offset(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("O", Locale.ROOT)
                .format(moment.atZone(zone))
                .replace("GMT", "UTC");
    }

    private static String written(TemporalAccessor when, String pattern, String uzbekPattern) {
        var reader = reader();
        return DateTimeFormatter.ofPattern("uz".equals(reader.getLanguage()) ? uzbekPattern : pattern, reader)
                .format(when);
    }

    /** The language of who reads. */
    public Locale language() {
        return reader();
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
