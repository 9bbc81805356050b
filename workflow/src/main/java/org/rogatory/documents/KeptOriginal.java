package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is known of the paper of a document, in its row. The names of files and folders are encrypted. */
@Embeddable
class KeptOriginal {

    @Column(name = "paper_file")
    private @Nullable String hiddenFile;

    @Column(name = "paper_folder")
    private @Nullable String hiddenFolder;

    private @Nullable Integer firstSheet;
    private @Nullable Integer lastSheet;
    private @Nullable Integer sheets;
    private @Nullable Integer annexes;
    private boolean scanned;
    private boolean wetSeal;
    private boolean wetSignature;
    private boolean originalFollows;
    private @Nullable LocalDate followedOn;
    private boolean toReturn;
    private @Nullable LocalDate returnBy;
    private @Nullable LocalDate returnedOn;

    void keep(Original original, UnaryOperator<String> hide) {
        hiddenFile = original.file() == null ? null : hide.apply(original.file());
        hiddenFolder = original.folder() == null ? null : hide.apply(original.folder());
        firstSheet = original.firstSheet();
        lastSheet = original.lastSheet();
        sheets = original.sheets();
        annexes = original.annexes();
        scanned = original.scanned();
        wetSeal = original.sealed();
        wetSignature = original.signed();
        originalFollows = original.follows();
        followedOn = original.followedOn();
        toReturn = original.toReturn();
        returnBy = original.returnBy();
        returnedOn = original.returnedOn();
    }

    Original view(UnaryOperator<String> open) {
        return new Original(
                hiddenFile == null ? null : open.apply(hiddenFile),
                hiddenFolder == null ? null : open.apply(hiddenFolder),
                firstSheet,
                lastSheet,
                sheets,
                annexes,
                scanned,
                wetSeal,
                wetSignature,
                originalFollows,
                followedOn,
                toReturn,
                returnBy,
                returnedOn);
    }
}
