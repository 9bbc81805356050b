package org.rogatory.mla.message;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.rogatory.signing.Capacity;
import org.rogatory.signing.SigningBasis;
import org.springframework.stereotype.Component;

/** How a letter names who signs it: his position, on what ground he signs, his name; never his sign-in name. */
@Component
class Signatories {

    private final LetterText text;
    private final UserAccounts accounts;

    Signatories(ReferenceData law, Directory directory, UserAccounts accounts) {
        this.text = new LetterText(law.labels(), directory);
        this.accounts = accounts;
    }

    /** The lines about the signatory in the letter's language. */
    String lines(Capacity capacity, Officer officer, Locale language) {
        var ground = ground(capacity, language);
        return position(officer, language) + (ground.isEmpty() ? "" : "\n" + ground) + "\n" + officer.displayName();
    }

    private String position(Officer officer, Locale language) {
        var role = officer.has(Role.SIGNATORY)
                ? Role.SIGNATORY
                : officer.roles().stream().min(Comparator.naturalOrder()).orElse(Role.CENTRAL_OFFICER);
        return text.label("roles", role.key(), language);
    }

    /** By his own post there is nothing to say; else for whom, and by which order. */
    private String ground(Capacity capacity, Locale language) {
        if (capacity.basis() == SigningBasis.ROLE || capacity.basis() == SigningBasis.POST) {
            return "";
        }
        var phrase = text.phrase("signs." + capacity.basis().key(), language);
        var order = text.phrase("signs.order", language)
                .formatted(capacity.orderNumber(), LetterText.date(String.valueOf(capacity.orderDate())));
        return phrase.formatted(name(Objects.toString(capacity.forWhom(), ""))) + ", " + order;
    }

    private String name(String username) {
        return accounts.names(List.of(username)).getOrDefault(username, "");
    }
}
