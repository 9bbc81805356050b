package org.rogatory.registers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalEntryRepository extends Repository<JournalEntry, String> {

    String VISIBLE = "e.authority in :#{#scope.authorities()}";

    String DESK = DeskLetters.CONDITION;

    /** Under an index that is asked for stand no lines in files that are shut to the reader: he would learn it so. */
    String BOOK = "select e from JournalEntry e where " + VISIBLE + " and e.authority = :#{#book.authority()}"
            + " and e.kind = :#{#book.kind()} and e.journalYear = :#{#book.year()}"
            + " and e.indexCode = coalesce(:#{#book.index()}, e.indexCode)"
            + " and (:#{#book.anyIndex()} = true or not" + AccessScope.UNTOLD + "e.caseRef))"
            + " and e.registeredOn between :#{#book.firstDay()} and :#{#book.lastDay()}";

    JournalEntry saveAndFlush(JournalEntry entry);

    /** Whoever asks: callers have passed a rule of their own. */
    Optional<JournalEntry> findById(String entryId);

    @Query("select e from JournalEntry e where e.entryId = :entryId and " + VISIBLE)
    Optional<JournalEntry> find(String entryId, JournalScope scope);

    @Query("select e from JournalEntry e where e.entryId in :entryIds and " + VISIBLE)
    List<JournalEntry> these(Collection<String> entryIds, JournalScope scope);

    @Query(BOOK + " and e.place > :after order by e.place")
    List<JournalEntry> forward(JournalQuery book, String after, JournalScope scope, Limit limit);

    @Query(BOOK + " and e.place < :before order by e.place desc")
    List<JournalEntry> backward(JournalQuery book, String before, JournalScope scope, Limit limit);

    @Query("select e from JournalEntry e where " + VISIBLE + " and e.numberKey like :start order by e.place desc")
    List<JournalEntry> byOurNumber(String start, JournalScope scope, Limit limit);

    /** Of letters in files that are shut to the reader none: their number would be read out sign by sign. */
    @Query("select e from JournalEntry e where " + VISIBLE + " and e.theirKey like :start and not" + AccessScope.UNTOLD
            + "e.caseRef) order by e.place desc")
    List<JournalEntry> byTheirNumber(String start, JournalScope scope, Limit limit);

    @Query("select e from JournalEntry e where " + VISIBLE
            + " and e.runningNumber = :runningNumber order by e.place desc")
    List<JournalEntry> byRunningNumber(long runningNumber, JournalScope scope, Limit limit);

    /**
     * Letters of the desk by either number, in one statement: few lines of an authority lie in no file. Those in files
     * that are shut to the reader are found by our number alone.
     */
    @Query("select e from JournalEntry e where " + VISIBLE + " and " + DESK
            + " and (e.numberKey like :start or e.theirKey like :start and not" + AccessScope.UNTOLD
            + "e.caseRef)) order by e.place desc")
    List<JournalEntry> deskByNumber(String start, JournalScope scope, Limit limit);

    @Query("select e from JournalEntry e where e.caseRef = :caseRef and " + VISIBLE + " order by e.place")
    List<JournalEntry> ofCase(String caseRef, JournalScope scope, Limit limit);

    /** Day and sender agree where one of the two does not tell them. */
    @Query("select e from JournalEntry e where " + VISIBLE + " and e.kind = :#{#letter.kind()}"
            + " and e.theirKey = :#{#letter.theirKey()}"
            + " and (e.theirDate is null or e.theirDate = coalesce(:#{#letter.theirDate()}, e.theirDate))"
            + " and (:#{#letter.fromAnybody()} = true or e.correspondent is null"
            + " or e.correspondent in :#{#letter.senders()}) and e.voidReason is null order by e.place desc")
    List<JournalEntry> alike(Letter letter, JournalScope scope, Limit limit);

    /** What two registrations of one letter have in common; no senders stand for any. */
    record Letter(
            JournalKind kind, String theirKey, @Nullable LocalDate theirDate, Set<String> senders) {

        /** Read by the query. */
        public boolean fromAnybody() {
            return senders.isEmpty();
        }
    }

    /** Letters of one subject that were entered around a day and count; who sent them is compared outside. */
    @Query("select e from JournalEntry e where " + VISIBLE + " and e.authority = :#{#around.letter().authority()}"
            + " and e.registeredOn between :#{#around.first()} and :#{#around.last()}"
            + " and e.subject = :#{#around.letter().subject()} and e.kind = :#{#around.letter().kind()}"
            + " and (e.correspondent = :#{#around.letter().correspondent()}"
            + " or e.senderKind = :#{#around.senderKind()}) and e.voidReason is null order by e.place desc")
    List<JournalEntry> around(Around around, JournalScope scope, Limit limit);

    /** A letter and the days around it. */
    record Around(
            NewEntry letter,
            LocalDate first,
            LocalDate last,
            @Nullable SenderKind senderKind) {}

    /** The letters of files that have a key of their own, for a described sender or a scan, whoever asks. */
    @Query(
            "select e.entryId from JournalEntry e where e.caseRef in :caseRefs and (e.senderKind is not null or e.scanned = true)")
    List<String> keyed(Collection<String> caseRefs);

    /** Of a file, whoever asks: callers have passed the access rule of the file. */
    @Query("select e from JournalEntry e where e.caseRef = :caseRef order by e.place")
    List<JournalEntry> ofFile(String caseRef);

    /** How many lines the journals of an authority have, whoever asks: it tells of none of them. */
    @Query("select count(e) from JournalEntry e where e.authority = :authority")
    long lines(String authority);

    /** How many of them lie in no file of the authority. */
    @Query("select count(e) from JournalEntry e where e.authority = :authority and " + DESK)
    long atDesk(String authority);

    /** Letters that came and lie in no file of their authority; callers have passed the rule of the letter. */
    @Query("select e from JournalEntry e where e.entryId in :entryIds and " + DESK
            + " and e.kind = org.rogatory.registers.JournalKind.INCOMING")
    List<JournalEntry> desk(Collection<String> entryIds);

    @Modifying
    @Query("update JournalEntry e set e.version = e.version + 1 where e.entryId = :entryId and " + DESK
            + " and e.voidReason is null")
    int hold(String entryId);

    @Modifying
    @Query("update JournalEntry e set e.version = e.version + 1 where e.entryId = :entryId and " + DESK
            + " and e.voidReason is null and e.version = :seen")
    int holdSeen(String entryId, long seen);

    @Query("select e from JournalEntry e where e.authority = :authority and e.kind = :kind"
            + " and e.journalYear = :year and e.numberKey = :numberKey")
    Optional<JournalEntry> numbered(String authority, JournalKind kind, int year, String numberKey);

    /** Those of these numbers that a journal has, in one query; nothing else of them is told. */
    @Query("select e.numberKey from JournalEntry e where e.authority = :authority and e.kind = :kind"
            + " and e.journalYear = :year and e.numberKey in :numberKeys")
    Set<String> known(String authority, JournalKind kind, int year, Collection<String> numberKeys);

    @Modifying
    @Query("update JournalEntry e set e.documentRef = :documentRef, e.version = e.version + 1"
            + " where e.authority = :authority and e.kind = org.rogatory.registers.JournalKind.OUTGOING"
            + " and e.journalYear = :year and e.numberKey = :numberKey and e.documentRef is null")
    void laidOut(String authority, int year, String numberKey, String documentRef);

    @Query("select e.entryId from JournalEntry e where e.authority = :authority and e.kind = :kind"
            + " and e.indexCode = :index")
    List<String> under(String authority, JournalKind kind, String index, Limit limit);
}
