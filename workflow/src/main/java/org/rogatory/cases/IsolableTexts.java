package org.rogatory.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;

/**
 * A kind of texts that lie under the key of their file: taken out of it wherever they stand, papers, messages and other
 * texts that repeat them included. The kind only says which of them an officer reads.
 */
public abstract class IsolableTexts implements Isolable {

    private final String kind;
    private final TakenWords taken;

    protected IsolableTexts(String kind, TakenWords taken) {
        this.kind = kind;
        this.taken = taken;
    }

    /**
     * A text as it is kept.
     *
     * @param part by which its kind knows it within the file
     * @param own the places that are its own
     * @param words what it says, column by column; nothing where it says nothing
     */
    public record Text(String part, List<TakenWords.Own> own, List<String> words) {

        public Text {
            own = List.copyOf(own);
            words = List.copyOf(words);
        }

        /** Of one row, with those columns that say anything. */
        public static Text of(String part, TakenWords.Own own, @Nullable String... words) {
            var said = new ArrayList<String>();
            for (var word : words) {
                if (word != null && !word.isBlank()) {
                    said.add(word);
                }
            }
            return new Text(part, List.of(own), said);
        }
    }

    /**
     * The texts that an officer reads in one place.
     *
     * @param file its file; null for what belongs to none
     */
    public record Sheet(@Nullable CaseFile file, String authority, List<Text> texts) {

        public Sheet {
            texts = List.copyOf(texts);
        }

        /** Of a file. */
        public static Sheet in(CaseFile file, List<Text> texts) {
            return new Sheet(file, file.authority(), texts);
        }
    }

    /** What the officer reads of this kind in a file, or on what is none; refused as not found where he sees nothing of it. */
    protected abstract Sheet sheet(String caseRef, Officer officer);

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final List<Part> parts(String caseRef, Officer officer) {
        return sheet(caseRef, officer).texts().stream()
                .filter(text -> !text.words().isEmpty())
                .map(text -> new Part(caseRef + ":" + text.part(), String.join(" · ", text.words()), isolation(text)))
                .toList();
    }

    @Override
    public final Standing standing(String reference, Officer officer) {
        var at = Place.of(reference);
        var sheet = sheet(at.caseRef(), officer);
        return new Standing(sheet.file(), sheet.authority(), isolation(text(sheet, at)));
    }

    @Override
    public Optional<String> fileOf(String reference) {
        return Optional.of(Place.of(reference).caseRef());
    }

    @Override
    public void isolate(String reference, Officer officer) {
        var at = Place.of(reference);
        var text = text(sheet(at.caseRef(), officer), at);
        taken.take(at.caseRef(), holder(reference), text.own(), text.words());
    }

    @Override
    public void release(String reference) {
        taken.putBack(Place.of(reference).caseRef(), holder(reference));
    }

    @Override
    public void erase(String reference, Officer officer) {
        taken.erase(Place.of(reference).caseRef(), holder(reference), officer.username());
    }

    /** What holds the papers and words that go with a text. */
    protected final String holder(String reference) {
        return kind + ":" + reference;
    }

    /** Where a text is found, by its reference. */
    public record Place(String caseRef, String part) {

        /** The place of a reference; refused as not found if it is none. */
        public static Place of(String reference) {
            var at = reference.indexOf(':');
            if (at < 0) {
                throw Refusal.notFound();
            }
            return new Place(reference.substring(0, at), reference.substring(at + 1));
        }
    }

    private static Text text(Sheet sheet, Place at) {
        return sheet.texts().stream()
                .filter(text -> text.part().equals(at.part()) && !text.words().isEmpty())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** A text of which something can still be read is not taken away, whatever was taken out of it before. */
    private @Nullable Isolation isolation(Text text) {
        if (text.words().stream().anyMatch(TakenWords::readable)) {
            return null;
        }
        return taken.waiting(text.words()) ? Isolation.ISOLATED : Isolation.ERASED;
    }
}
