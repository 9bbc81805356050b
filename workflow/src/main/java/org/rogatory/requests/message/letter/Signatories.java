package org.rogatory.requests.message.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.rogatory.signing.Capacity;
import org.rogatory.signing.SigningBasis;
import org.springframework.stereotype.Component;

/** How a letter names who signs it: his position, on what ground and by which order he signs, his name. */
@Component
public class Signatories {

    private final LetterText text;
    private final UserAccounts accounts;

    Signatories(ReferenceData law, Directory directory, UserAccounts accounts) {
        this.text = new LetterText(law.labels(), directory);
        this.accounts = accounts;
    }

    /** The officer as he signs now. */
    public SignedBy signing(Capacity capacity, Officer officer) {
        return new SignedBy(
                officer.displayName(),
                position(officer).key(),
                capacity.basis(),
                capacity.forWhom() == null ? null : name(capacity.forWhom()),
                capacity.orderNumber(),
                capacity.orderDate());
    }

    private static Role position(Officer officer) {
        return officer.own().has(Role.SIGNATORY)
                ? Role.SIGNATORY
                : officer.own().roles().stream().min(Comparator.naturalOrder()).orElse(Role.CENTRAL_OFFICER);
    }

    private String name(String username) {
        return accounts.names(List.of(username)).getOrDefault(username, "");
    }

    /** The lines about the signatory in the letter's language. */
    public String lines(SignedBy by, Locale language) {
        return Stream.of(post(by, language), ground(by, language), by.name())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The letter with him among its data, in the words of its seal. */
    public Letter named(Letter letter, SignedBy by) {
        return letter.carrying(LetterData.signed(letter.data(), by, post(by, letter.language())));
    }

    private String post(SignedBy by, Locale language) {
        return text.label("roles", by.role(), language);
    }

    /** For whom, if not for himself, and by which order; by his role alone there is nothing to say. */
    private String ground(SignedBy by, Locale language) {
        if (by.basis() == SigningBasis.ROLE) {
            return "";
        }
        var order = text.phrase("signs.order", language)
                .formatted(by.orderNumber(), LetterText.date(String.valueOf(by.orderDate())));
        return by.forWhom() == null
                ? order
                : text.phrase("signs." + by.basis().key(), language).formatted(by.forWhom()) + ", " + order;
    }
}
