package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a file of one side: its status moves only as its machine admits; the content is the procedure's. */
@Entity
@Table(name = "cases_file")
public class CaseFile {

    @Id
    private String caseRef;

    private String machine;
    private String form;
    private String state;
    private String authority;
    private String unit;
    private String requesting;
    private String requested;
    private @Nullable String counterpartAuthority;
    private String threadId;
    private @Nullable CaseLink link;
    private String status;
    private CaseKinds kinds = new CaseKinds(List.of());
    private CaseMarks marks = new CaseMarks(false, false, null);
    private boolean courtRoute;
    private boolean byHand;
    private @Nullable LocalDate trainingDay;
    private String draftedBy;
    private @Nullable String owner;
    private Instant openedAt;
    private Instant changedAt;
    private @Nullable Instant closedAt;
    private CaseNumbers numbers;
    private CaseOriginal original = new CaseOriginal();
    private LastAct lastAct;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(String caseRef, NewCase opened, String status, Instant now) {
        this.caseRef = caseRef;
        this.machine = opened.machine();
        this.form = opened.form();
        this.state = opened.state();
        this.authority = opened.authority();
        this.unit = opened.unit();
        this.requesting = opened.requesting();
        this.requested = opened.requested();
        this.threadId = opened.threadId();
        this.numbers = new CaseNumbers(caseRef, opened.externalRef());
        this.draftedBy = opened.draftedBy();
        this.status = status;
        this.openedAt = now;
        this.changedAt = now;
        this.lastAct = new LastAct(now);
    }

    /** Moves to a status the machine has admitted. */
    void move(String to, boolean terminal, Instant now) {
        this.status = to;
        touch(now);
        this.closedAt = terminal ? now : null;
    }

    void touch(Instant now) {
        this.changedAt = now;
    }

    /** Names the other side's authority. */
    public void counterpart(@Nullable String counterpart) {
        this.counterpartAuthority = counterpart;
    }

    /** What the file is called by others, and the numbers of the letters with which it began. */
    public CaseNumbers numbers() {
        return numbers;
    }

    /** Whether a copy has gone ahead of the original. */
    public CaseOriginal original() {
        return original;
    }

    /** What a list shows of the content, extracted at each change of it. */
    public void extract(String newForm, String newRequested, CaseMarks newMarks) {
        this.form = newForm;
        this.requested = newRequested;
        this.marks = newMarks.keeping(marks);
    }

    /** Keeps the kinds of assistance asked for, in their order. */
    public void about(List<String> types) {
        this.kinds = new CaseKinds(types);
    }

    /** The file goes on in another thread. */
    public void followThread(String thread) {
        this.threadId = thread;
    }

    /** Marks a request that a court makes: its own route, no prosecutor edits. */
    public void followCourtRoute() {
        this.courtRoute = true;
    }

    /** Only in the demo world: the day on which its checks run. */
    public void trainOn(@Nullable LocalDate day) {
        this.trainingDay = day;
    }

    /** It goes on from an earlier file of this side. */
    public void continueFrom(CaseLink earlier) {
        this.link = earlier;
    }

    /** Whether what this file sends is handed over by other means: on paper, or as a package in a file. */
    public void carryByHand(boolean carried) {
        this.byHand = carried;
    }

    public boolean byHand() {
        return byHand;
    }

    public void ownedBy(@Nullable String username) {
        this.owner = username;
    }

    /** The day on which law rules are applied: today at the authority, or the training day. */
    public LocalDate day(Instant now, ZoneId zone) {
        return trainingDay != null ? trainingDay : LocalDate.ofInstant(now, zone);
    }

    public @Nullable LocalDate trainingDay() {
        return trainingDay;
    }

    public String otherState() {
        return state.equals(requesting) ? requested : requesting;
    }

    public boolean outgoing() {
        return state.equals(requesting) && machine.endsWith("_outgoing");
    }

    public String caseRef() {
        return caseRef;
    }

    public String machine() {
        return machine;
    }

    public String form() {
        return form;
    }

    public String state() {
        return state;
    }

    public String authority() {
        return authority;
    }

    public String unit() {
        return unit;
    }

    public String requesting() {
        return requesting;
    }

    public String requested() {
        return requested;
    }

    public @Nullable String counterpartAuthority() {
        return counterpartAuthority;
    }

    public @Nullable String counterpartRef() {
        return numbers.counterpartRef();
    }

    public String threadId() {
        return threadId;
    }

    public @Nullable CaseLink link() {
        return link;
    }

    public String status() {
        return status;
    }

    public CaseKinds kinds() {
        return kinds;
    }

    /** How it presses. */
    public CaseMarks marks() {
        return marks;
    }

    public boolean courtRoute() {
        return courtRoute;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public @Nullable String owner() {
        return owner;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public LastAct lastAct() {
        return lastAct;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
