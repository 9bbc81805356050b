package org.rogatory.mla.incoming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.TextLanguage;
import org.rogatory.mla.message.LetterHead;
import org.rogatory.mla.message.LetterLayout;
import org.rogatory.mla.message.MlaLetters;
import org.rogatory.mla.message.ProtectedWords;
import org.rogatory.mla.translation.TranslatedParts;
import org.rogatory.mla.translation.Translations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The words of an answer source beside target, where it is drafted: what is approved is translated no more. */
@Service
public class AnswerTranslations {

    /** The ways in which both may stand in the letter; by the last one it shows no translation. */
    public static final List<String> LAYOUTS = List.of(LetterLayout.COLUMNS, LetterLayout.SEQUENCE, AnswerWay.ONE);

    /** Before the key of a part, where a refusal is about its text. */
    public static final String PART = "sections/";

    private static final String DRAFTED = "answer_drafted";
    private static final Set<Role> WRITERS = Set.of(Role.TRANSLATOR, Role.CENTRAL_OFFICER, Role.EXECUTOR);

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final IncomingAnswers answers;
    private final IncomingTexts texts;
    private final AnswerWords words;
    private final MlaLetters letters;
    private final ProtectedWords guarded;
    private final TranslationOrders orders;

    AnswerTranslations(
            Cases cases,
            IncomingRequestRepository requests,
            IncomingAnswers answers,
            IncomingTexts texts,
            AnswerWords words,
            MlaLetters letters,
            ProtectedWords guarded,
            TranslationOrders orders) {
        this.orders = orders;
        this.guarded = guarded;
        this.cases = cases;
        this.requests = requests;
        this.answers = answers;
        this.texts = texts;
        this.words = words;
        this.letters = letters;
    }

    /**
     * The words of the answer under way with what is translated of them.
     *
     * @param layout one of {@link #LAYOUTS}
     * @param certifier who certifies it as it stands; null where nobody does
     * @param begun whether somebody has translated any of it
     * @param told whether the letter shows the translation as it stands
     */
    public record Shown(
            TranslatedParts parts, String layout, @Nullable Certifier certifier, boolean begun, boolean told) {

        /** Whether somebody certifies it. */
        public boolean certified() {
            return certifier != null;
        }

        /** Whether this officer is who certifies it. */
        public boolean certifiedBy(Officer officer) {
            return Certifier.of(officer).equals(certifier);
        }
    }

    /** Who certifies a translation, as the letter names her. */
    public record Certifier(String name, String authority) {

        static Certifier of(Officer officer) {
            return new Certifier(officer.displayName(), officer.authority());
        }
    }

    /**
     * What was typed.
     *
     * @param into the language of all the translations; null leaves it
     * @param layout one of {@link #LAYOUTS}; null leaves it
     * @param certified whether who saves certifies the translation
     */
    public record Typed(
            Translations.Texts texts,
            @Nullable String into,
            @Nullable String layout,
            boolean certified) {}

    /** Whether the officer writes translations of the answer of this file now. */
    public static boolean writable(CaseFile file, Officer officer) {
        return !file.outgoing()
                && DRAFTED.equals(file.status())
                && Deliberation.open(file, officer)
                && officer.hasAny(WRITERS);
    }

    /** The answer of a file as it is now; there is none before it is drafted, nor for those who only execute. */
    @Transactional(readOnly = true)
    public Shown of(String caseRef, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.find(caseRef, scope);
        Deliberation.demandOpen(file, officer);
        return shown(file, drafted(caseRef, scope));
    }

    private IncomingRequest drafted(String caseRef, AccessScope scope) {
        return requests.find(caseRef, scope)
                .filter(request -> request.hiddenAnswer() != null)
                .orElseThrow(Refusal::notFound);
    }

    private Shown shown(CaseFile file, IncomingRequest request) {
        var said = answers.payload(file, request);
        var begun = request.answerTranslated();
        var way = begun.orElseGet(() -> proposed(file, request, said));
        return new Shown(
                words.parts(request, said, way.into()),
                way.layout(),
                words.certifier(file.caseRef()).orElse(null),
                begun.isPresent(),
                said.has(AnswerWords.KEY));
    }

    /** Into the language of the letter in which its text is not, laid out as the request is. */
    private AnswerWay proposed(CaseFile file, IncomingRequest request, JsonNode said) {
        var content = texts.content(request);
        var languages = letters.messageLanguages(LetterHead.of(file), content);
        var into = languages.stream()
                .filter(language -> !language.equals(TextLanguage.read(said)))
                .findFirst()
                .orElseGet(() -> languages.get(0));
        return new AnswerWay(into, LetterLayout.proposed(content));
    }

    /** Saves what was typed; nothing is written where nothing differs. Who has translated is one of its writers. */
    @Transactional
    public Shown write(String caseRef, Typed typed, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        Deliberation.demandOpen(file, officer);
        var scope = AccessScope.of(officer);
        var request = drafted(caseRef, scope);
        Roles.demand(officer.hasAny(WRITERS));
        if (!writable(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        guarded.demandBeside(file, said(typed, officer), () -> texts.content(request));
        var before = shown(file, request);
        var way = chosen(typed, before);
        var source = AnswerWords.source(request, answers.payload(file, request), way.into());
        var wrote = words.write(source, typed.texts(), scope);
        var moved = request.answerTranslated().filter(way::equals).isEmpty();
        var made = made(typed, before, new Changed(wrote, relabelled(way, before)), officer);
        if (wrote || moved || made.anew() || before.certified() != made.certified()) {
            demandSeen(typed, before);
            request.translateAnswer(way, officer.username());
            requests.save(request);
            words.note(file, request, made);
            cases.trace(file, Act.of("write_translation", null), officer);
            return told(file, shown(file, request), officer);
        }
        return shown(file, request);
    }

    /** Who has ordered the translation waits for it to be whole. */
    private Shown told(CaseFile file, Shown now, Officer officer) {
        orders.written(file, now.parts().done() < now.parts().parts().size(), officer);
        return now;
    }

    /** What of the words is another now: some of them, or the language in which they are said to be. */
    private record Changed(boolean wrote, boolean relabelled) {}

    /** The certificate of another stands as long as its words do; only who gave it withdraws it. */
    private static AnswerWords.Made made(Typed typed, Shown before, Changed changed, Officer officer) {
        var own = before.certifiedBy(officer);
        var signs = typed.certified() && (changed.wrote() || !changed.relabelled());
        var stands = before.certified() && !own && !changed.wrote() && !changed.relabelled();
        return new AnswerWords.Made(changed.wrote(), signs || stands, signs && (changed.wrote() || !own), officer);
    }

    /** Nobody certifies or arranges what another has made of it since he looked. */
    private static void demandSeen(Typed typed, Shown before) {
        var seen = typed.texts().seen();
        if (seen != null && seen != before.parts().saved()) {
            throw Refusal.of("changed-meanwhile");
        }
    }

    /** What was certified was said in another language: it is certified anew by who has written in this one. */
    private static boolean relabelled(AnswerWay way, Shown before) {
        return before.begun() && !way.into().equals(before.parts().language());
    }

    /** What is typed leaves with the answer, and so does the name of who certifies it. */
    private static Map<String, String> said(Typed typed, Officer officer) {
        var said = new HashMap<String, String>();
        typed.texts().texts().forEach((part, text) -> said.put(PART + part, text));
        if (typed.certified()) {
            said.put("certified", officer.displayName());
        }
        return said;
    }

    private static AnswerWay chosen(Typed typed, Shown before) {
        var into = Objects.requireNonNullElse(typed.into(), before.parts().language());
        var layout = Objects.requireNonNullElse(typed.layout(), before.layout());
        if (!TextLanguage.known(into)) {
            throw Refusal.of("unknown-code", "language");
        }
        if (!LAYOUTS.contains(layout)) {
            throw Refusal.of("unknown-code", "layout");
        }
        return new AnswerWay(into, layout);
    }
}
