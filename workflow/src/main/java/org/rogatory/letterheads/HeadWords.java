package org.rogatory.letterheads;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;
import org.rogatory.documents.letter.Letter.Letterhead;

/**
 * What an authority has put into the head of its letters in one language; what is empty is not shown.
 *
 * @param address its lines, each on a line of its own
 * @param web address of its pages
 */
public record HeadWords(String address, String telephone, String email, String web) {

    /** Nothing is recorded: the head has the name and the place of the authority alone. */
    public static final HeadWords NONE = new HeadWords("", "", "", "");

    private static final Wording TELEPHONE = new Wording("Tel.", "тел.", "tel.");

    public HeadWords {
        address = lines(address);
        telephone = telephone.strip();
        email = email.strip();
        web = web.strip();
    }

    /** As somebody typed them; a field that was not sent is empty. */
    public static HeadWords typed(
            @Nullable String address, @Nullable String telephone, @Nullable String email, @Nullable String web) {
        return new HeadWords(
                Objects.requireNonNullElse(address, ""),
                Objects.requireNonNullElse(telephone, ""),
                Objects.requireNonNullElse(email, ""),
                Objects.requireNonNullElse(web, ""));
    }

    private static String lines(String typed) {
        return String.join(
                "\n",
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** Whether nothing of it would be shown. */
    public boolean empty() {
        return equals(NONE);
    }

    /** The head with this in it. */
    public Letterhead on(Letterhead plain, Locale language) {
        return new Letterhead(
                plain.authority(),
                plain.state(),
                plain.city(),
                address.isEmpty() ? null : address.replace("\n", ", "),
                contacts(language));
    }

    private List<String> contacts(Locale language) {
        var called = telephone.isEmpty() ? "" : TELEPHONE.in(language) + " " + telephone;
        return Stream.of(called, email, web).filter(line -> !line.isEmpty()).toList();
    }
}
