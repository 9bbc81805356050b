package org.rogatory.extradition.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodyTold;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.FileControl;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.PartnerLetters;
import org.springframework.stereotype.Component;

/** What a verb of the State that asks for a person does besides moving the status. */
@Component
class ExtraditionEffects {

    private static final Set<Role> CUSTODY = EnumSet.of(Role.CUSTODY_OFFICER);

    private final DraftedRequests drafted;
    private final ExtraditionConversion conversion;
    private final ExtraditionMessages messages;
    private final FileTexts texts;
    private final WantedPersons persons;
    private final CustodyFiles custody;
    private final ProvisionalRequests provisional;
    private final Directory directory;
    private final PostponedReview review;
    private final FileControl control;
    private final PartnerLetters letters;
    private final Clock clock;

    ExtraditionEffects(
            DraftedRequests drafted,
            ExtraditionConversion conversion,
            ExtraditionMessages messages,
            FileTexts texts,
            WantedPersons persons,
            CustodyFiles custody,
            ProvisionalRequests provisional,
            Directory directory,
            PostponedReview review,
            FileControl control,
            PartnerLetters letters,
            Clock clock) {
        this.drafted = drafted;
        this.conversion = conversion;
        this.messages = messages;
        this.texts = texts;
        this.persons = persons;
        this.custody = custody;
        this.provisional = provisional;
        this.directory = directory;
        this.review = review;
        this.control = control;
        this.letters = letters;
        this.clock = clock;
    }

    /** Applies the verb and returns the reference of the message it queued for the process, if any. */
    @Nullable
    String apply(CaseFile file, OutgoingState state, Act act, Officer officer) {
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        var asked = "cancel".equals(act.verb()) && provisional.left(file);
        draftSide(file, act, officer);
        partnerSide(file, state, act, officer);
        var messageRef = messages.of(file, state, act, officer);
        custody.follow(file, asked ? "withdraw" : act.verb(), act, officer);
        control.acted(file, officer);
        return messageRef;
    }

    private void draftSide(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case "submit", "submit_by_court" -> submit(file, officer);
            case ExtraditionVerbs.CONVERT -> convert(file, officer);
            default -> drafted.follow(file, act, officer);
        }
    }

    private void partnerSide(CaseFile file, OutgoingState state, Act act, Officer officer) {
        switch (act.verb()) {
            case "record_grant" -> granted(file, state, act);
            case "record_postponement", "record_surrender_postponed" -> {
                answeredAgainst(file, state, act);
                state.appoint(null);
                review.begin(file, act.times().until());
            }
            case "record_refusal", "record_return" -> answeredAgainst(file, state, act);
            case "schedule_surrender" ->
                state.appoint(
                        texts.hide(file.caseRef(), AppointedSurrender.of(act).written()));
            case "record_not_taken_over" -> state.appoint(null);
            case "return_person" -> review.goOn(file);
            case "record_surrender" -> surrendered(file, state, act);
            case ExtraditionVerbs.CUSTODY_NOTICE -> told(file, act, officer);
            default -> {}
        }
    }

    private void submit(CaseFile file, Officer officer) {
        drafted.submit(file, CUSTODY, officer);
        read(file);
    }

    private void convert(CaseFile file, Officer officer) {
        conversion.convert(file, officer);
        read(file);
    }

    /** Who is asked for and on what ground stands in the content as it is now. The act has found its file for work. */
    private void read(CaseFile file) {
        var content = drafted.content(file.caseRef());
        persons.begin(file, content);
        if (ExtraditionRequests.keepsCustody(file)) {
            custody.open(file, content, Officer.system(file.state()));
        }
    }

    /** Who was only led through was surrendered to nobody here. */
    private static void surrendered(CaseFile file, OutgoingState state, Act act) {
        if (!RequestForms.TRANSIT.equals(file.form())) {
            state.surrendered(ExtraditionGuards.creditedDays(act));
        }
    }

    private void granted(CaseFile file, OutgoingState state, Act act) {
        var told = GrantTold.of(act, ActMoment.day(act, today(file)));
        state.grant(told.on(), texts.hide(file.caseRef(), told.written()));
    }

    private void answeredAgainst(CaseFile file, OutgoingState state, Act act) {
        state.refuse(texts.hide(file.caseRef(), letters.told(act)));
    }

    /** A message has told custody itself; what was told by word or on paper is told by whoever writes it down. */
    private void told(CaseFile file, Act act, Officer officer) {
        if (!officer.isSystem()) {
            var verb = Objects.requireNonNull(act.kind());
            var parties = act.parties();
            var note = act.words().internalText();
            var told = new CustodyTold(verb, ActMoment.of(act), parties.place(), parties.issuer(), note);
            custody.told(file, told, officer);
        }
    }

    private LocalDate today(CaseFile file) {
        return file.day(clock.instant(), directory.times().zone(file.authority()));
    }
}
