package org.rogatory.cases;

/**
 * What lists tell of single items, for queries of files {@code f} in the name of {@code scope}: who executes items of a
 * file is told nothing of those that only others have. The same as {@link Share} tells of one file; {@code ItemPlace}
 * and {@code GivenPaper} are rows of the packages of assistance.
 */
final class ToldItems {

    private static final String KEEPS = "f.authority = :#{#scope.authority()}";

    private static final String HAS =
            " exists (select 1 from ItemPlace ip where ip.authority = :#{#scope.authority()}" + " and ip.itemRef = ";

    /** No item of the file is with others alone. */
    private static final String WHOLE =
            " not exists (select 1 from ItemPlace el where el.caseRef = f.caseRef and not" + HAS + "el.itemRef))";

    /** The item is there for all that have the file. */
    private static final String FREE = " not exists (select 1 from ItemPlace el where el.itemRef = ";

    /** That the task {@code t} is about no item, or about one that is there for the reader. */
    static final String TASK = " (t.itemRef is null or " + KEEPS + " or" + FREE + "t.itemRef) or" + HAS + "t.itemRef))";

    /** The same of the last act on the file. */
    static final String LAST_ACT = " (f.lastAct.movedItem is null or " + KEEPS + " or" + FREE + "f.lastAct.movedItem)"
            + " or" + HAS + "f.lastAct.movedItem))";

    /** That the deadline {@code d} is about what is there for the reader; a question to the other State is for all. */
    static final String DEADLINE = " (d.about is null or d.about like concat(f.caseRef, '" + Share.MATTER + "%') or "
            + KEEPS + " or" + WHOLE + " or" + HAS + "d.about)"
            + " or exists (select 1 from GivenPaper gp where gp.caseRef = f.caseRef"
            + " and gp.authority = :#{#scope.authority()} and gp.documentRef = d.about))";

    private ToldItems() {}
}
