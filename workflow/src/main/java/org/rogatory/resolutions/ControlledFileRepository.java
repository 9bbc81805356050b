package org.rogatory.resolutions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.registers.DeskLetters;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ControlledFileRepository extends Repository<ControlledFile, String> {

    String VISIBLE = AccessScope.GRANTED + "f.caseRef)";

    /** What was controlled is done, and whether control ends waits for the head. */
    String ANSWERED = AnsweredFiles.CONDITION;

    /** Who is named, and when the day of control falls. */
    String WHO_AND_WHEN = " and (:#{#query.executor()} = '' or exists (select 1 from Assignee n"
            + " where n.caseRef = c.caseRef and n.officer = :#{#query.executor()}))"
            + " and (:#{#query.authority()} = '' or exists (select 1 from Assignee n"
            + " where n.caseRef = c.caseRef and n.authority = :#{#query.authority()}))"
            + " and c.dueOn between :#{#query.from()} and :#{#query.until()}";

    String CHOSEN = WHO_AND_WHEN
            + " and (:#{#query.other()} = '' or f.requesting = :#{#query.other()}"
            + " or f.requested = :#{#query.other()})"
            + " and (:#{#query.pending()} = false or not " + ANSWERED + ")"
            + " and (:#{#query.answered()} = false or " + ANSWERED + ")";

    String RUNNING = " where c.caseRef = f.caseRef and c.removedAt is null and f.closedAt is null and" + VISIBLE;

    String AFTER = " and (c.dueOn > :#{#query.after().dueOn()}"
            + " or c.dueOn = :#{#query.after().dueOn()} and c.caseRef > :#{#query.after().caseRef()})";

    /**
     * The letters of the desk that a reader may see: in the journals open to him, of letters in files of others in that
     * of his own office alone, or where a resolution names him; of those of which the journal tells him number and day
     * alone, the ones on which he has written a resolution. In a file of its own office a letter has no control, and in
     * one that is shut to him it shows none.
     */
    String LETTERS = " where c.caseRef = e.entryId and c.removedAt is null and e.voidReason is null"
            + " and (e.authority in :#{#scope.journals()} and (e.caseRef is null"
            + " or e.authority = :#{#scope.authority()} and (not" + AccessScope.UNTOLD + "e.caseRef)"
            + " or exists (select 1 from Resolution w"
            + " where w.caseRef = c.caseRef and w.author in :#{#scope.names()}))) or exists (select 1 from Assignee m"
            + " where m.caseRef = c.caseRef and m.officer in :#{#scope.names()})) and " + DeskLetters.CONDITION
            + " and not" + AccessScope.SHUT + "e.caseRef)";

    String LETTERS_CHOSEN = WHO_AND_WHEN
            + " and (:#{#query.other()} = '' or e.correspondent in :#{#scope.senders()})"
            + " and (:#{#query.pending()} = false or c.reportedAt is null)"
            + " and (:#{#query.answered()} = false or c.reportedAt is not null)";

    ControlledFile save(ControlledFile file);

    void delete(ControlledFile file);

    Optional<ControlledFile> findById(String caseRef);

    @Query("select c from ControlledFile c, CaseFile f where c.caseRef = f.caseRef and c.caseRef in :caseRefs and"
            + VISIBLE)
    List<ControlledFile> these(Collection<String> caseRefs, AccessScope scope);

    /** The longest overdue first. */
    @Query("select new org.rogatory.resolutions.ControlledFileRepository$Found(c, f) from ControlledFile c, CaseFile f"
            + RUNNING + CHOSEN + AFTER + " order by c.dueOn, c.caseRef")
    List<Found> list(ControlQuery query, AccessScope scope, Limit limit);

    @Query("select c from ControlledFile c, CaseFile f" + RUNNING + " and c.responsible = :username order by c.caseRef")
    List<ControlledFile> heldBy(String username, AccessScope scope);

    /** Those on control, and not answered, whose day has no limit of time. */
    @Query("select c from ControlledFile c, CaseFile f" + RUNNING + " and c.caseRef > :after and not " + ANSWERED
            + " and not exists (select 1 from Deadline d where d.caseRef = c.caseRef and d.ruleKey = '"
            + ControlClock.TERM + "')"
            + " order by c.caseRef")
    List<ControlledFile> withoutClock(String after, AccessScope scope, Limit limit);

    @Query("select c from ControlledFile c, JournalEntry e where c.caseRef = e.entryId and c.removedAt is null"
            + " and e.voidReason is null and c.responsible = :username and " + DeskLetters.CONDITION
            + " order by c.caseRef")
    List<ControlledFile> lettersHeldBy(String username);

    /** The control that others have of letters in a file, in their own books. */
    @Query("select c from ControlledFile c, JournalEntry e where c.caseRef = e.entryId and c.removedAt is null"
            + " and e.caseRef = :caseRef and " + DeskLetters.CONDITION + " order by c.caseRef")
    List<ControlledFile> onLettersIn(String caseRef);

    /** Another officer answers for the control of files; one statement, however many. */
    @Modifying(flushAutomatically = true)
    @Query("update ControlledFile c set c.responsible = :to, c.version = c.version + 1 where c.caseRef in :caseRefs")
    int pass(Collection<String> caseRefs, String to);

    /** The same of letters that lie in no file of their authority; of their lines nothing but the control is read. */
    @Query("select c from ControlledFile c, JournalEntry e" + LETTERS + LETTERS_CHOSEN + AFTER
            + " order by c.dueOn, c.caseRef")
    List<ControlledFile> letters(ControlQuery query, LetterScope scope, Limit limit);

    @Query("select c from ControlledFile c, JournalEntry e" + LETTERS + " and c.caseRef in :entryIds")
    List<ControlledFile> theseLetters(Collection<String> entryIds, LetterScope scope);

    @Query("select c.dueOn as dueOn, count(c) as number, count(c.reportedAt) as answered"
            + " from ControlledFile c, JournalEntry e" + LETTERS + LETTERS_CHOSEN + " group by c.dueOn")
    List<Due> daysOfLetters(ControlQuery query, LetterScope scope);

    @Query("select n.officer as officer, c.dueOn as dueOn, count(distinct c.caseRef) as number,"
            + " count(distinct case when c.reportedAt is not null then c.caseRef else null end) as answered"
            + " from ControlledFile c, JournalEntry e, Assignee n" + LETTERS + LETTERS_CHOSEN
            + " and n.caseRef = c.caseRef group by n.officer, c.dueOn")
    List<DueOfOfficer> daysOfLettersOfOfficers(ControlQuery query, LetterScope scope);

    /** The control of a letter goes on as that of its file. */
    @Modifying(flushAutomatically = true)
    @Query(value = "update resolutions_control set case_ref = :to where case_ref = :from", nativeQuery = true)
    int move(String from, String to);

    /** How many days of control fall on which day. */
    @Query("select c.dueOn as dueOn, count(c) as number, sum(case when " + ANSWERED + " then 1 else 0 end) as answered"
            + " from ControlledFile c, CaseFile f" + RUNNING + CHOSEN
            + " group by c.dueOn")
    List<Due> days(ControlQuery query, AccessScope scope);

    /** The same for each officer named. */
    @Query("select n.officer as officer, c.dueOn as dueOn, count(distinct c.caseRef) as number,"
            + " count(distinct case when " + ANSWERED + " then c.caseRef else null end) as answered"
            + " from ControlledFile c, CaseFile f, Assignee n" + RUNNING + CHOSEN
            + " and n.caseRef = c.caseRef group by n.officer, c.dueOn")
    List<DueOfOfficer> daysOfOfficers(ControlQuery query, AccessScope scope);

    /** So many files are due on a day. */
    interface Due {

        LocalDate getDueOn();

        long getNumber();

        /** Those of them that wait for the head only. */
        long getAnswered();
    }

    /** So many files of an officer are due on a day. */
    interface DueOfOfficer extends Due {

        String getOfficer();
    }

    /** A file on control and its head. */
    record Found(ControlledFile control, CaseFile file) {}

    /**
     * Whose letters of the desk are read.
     *
     * @param journals the journals open to him
     * @param authority where he serves
     * @param names his own name, and those of the officers in whose place he acts
     * @param senders from whom they came
     * @param principals the names by which the files in which they lie are open to him
     * @param barring the names by which he may be kept out of them
     */
    record LetterScope(
            Set<String> journals,
            String authority,
            Set<String> names,
            Set<String> senders,
            Set<String> principals,
            Set<String> barring) {}
}
