package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Annex;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.documents.letter.Letter.Party;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.documents.letter.Letter.Wording;

/** What stands around the text of a letter in two languages: head, numbers, addressee, annexes and the fixed words. */
final class BilingualFrame {

    private static final String MORE = ", ";

    /** The foot has each number once: what stands between them belongs to no language. */
    private static final String OF_BOTH = "/";

    private BilingualFrame() {}

    /** The same letter with its frame in both languages; what both call the same stands once. */
    static Letter beside(Letter one, Letter other) {
        return around(one.sections(), one, other);
    }

    /** The same around parts in both languages. */
    static Letter around(List<Section> sections, Letter one, Letter other) {
        return new Letter(
                one.kind(),
                one.language(),
                one.reference(),
                one.counterpartReference(),
                one.date(),
                head(one.head(), other.head()),
                party(one.addressee(), other.addressee()),
                Bilingual.both(one.title(), other.title()),
                sections,
                annexes(one.annexes(), other.annexes()),
                one.signatoryOffice(),
                wording(one.wording(), other.wording()),
                rows(one.numbers(), other.numbers()),
                one.form(),
                one.data());
    }

    private static Letterhead head(Letterhead one, Letterhead other) {
        return new Letterhead(
                Bilingual.both(one.authority(), other.authority()),
                Bilingual.both(one.state(), other.state()),
                either(one.city(), other.city()),
                either(one.address(), other.address()),
                contacts(one.contacts(), other.contacts()));
    }

    private static Party party(Party one, Party other) {
        return new Party(
                Bilingual.both(one.authority(), other.authority()),
                Bilingual.both(one.state(), other.state()),
                either(one.city(), other.city()));
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Bilingual.both(one, other);
    }

    /** Those of both languages, each line once. */
    private static List<String> contacts(List<String> ones, List<String> others) {
        return Stream.concat(ones.stream(), others.stream()).distinct().toList();
    }

    private static List<Row> rows(List<Row> ones, List<Row> others) {
        var rows = new ArrayList<Row>();
        for (int index = 0; index < ones.size(); index++) {
            var one = ones.get(index);
            var other = others.get(index);
            rows.add(new Row(Bilingual.both(one.label(), other.label()), Bilingual.both(one.value(), other.value())));
        }
        return rows;
    }

    private static List<Annex> annexes(List<Annex> ones, List<Annex> others) {
        var annexes = new ArrayList<Annex>();
        for (int index = 0; index < ones.size(); index++) {
            var one = ones.get(index);
            var other = others.get(index);
            annexes.add(
                    new Annex(Bilingual.both(one.kind(), other.kind()), named(one.name(), other.name()), one.sha256()));
        }
        return annexes;
    }

    /** The name of a file stands once before how it comes, which is said in both. */
    private static String named(String one, String other) {
        var name = one.substring(0, one.lastIndexOf(MORE) + 1);
        return !name.isEmpty() && other.startsWith(name)
                ? name + " " + Bilingual.both(rest(one, name), rest(other, name))
                : Bilingual.both(one, other);
    }

    private static String rest(String all, String name) {
        return all.substring(name.length()).strip();
    }

    private static Wording wording(Wording one, Wording other) {
        return new Wording(
                Bilingual.both(one.ourReference(), other.ourReference()),
                Bilingual.both(one.yourReference(), other.yourReference()),
                Bilingual.both(one.date(), other.date()),
                Bilingual.both(one.annexes(), other.annexes()),
                Bilingual.both(one.annex(), other.annex()),
                Bilingual.both(one.fingerprint(), other.fingerprint()),
                Bilingual.both(one.page(), other.page()),
                one.of().equals(other.of()) ? one.of() : OF_BOTH,
                Bilingual.both(one.closing(), other.closing()),
                Bilingual.both(one.sealPlace(), other.sealPlace()),
                Bilingual.both(one.synthetic(), other.synthetic()),
                Bilingual.both(one.approvalPlace(), other.approvalPlace()),
                Bilingual.both(one.verification(), other.verification()));
    }
}
