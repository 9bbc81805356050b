package org.rogatory.web.tasks;

import java.util.Map;
import java.util.Set;
import org.rogatory.tasks.OpenTask;

/** The page on which the task of a form key is done: the models name form keys, here each has its page. */
public final class TaskPages {

    /** The page of the file itself, where the acts that answer the task stand side by side. */
    private static final String FILE = "";

    private static final String REVIEW = "/review";

    /** The page of the clock, where the limits and the acts on custody stand. */
    private static final String CUSTODY = "/custody";

    /** The page of the tracks, each with what may be decided in it. */
    private static final String TRACKS = "/tracks";

    /** The page of the consent of a sentenced person. */
    private static final String CONSENT = "/consent";

    /** The page of help for the person of a file of referral. */
    private static final String SUPPORT = "/support";

    /** What is read first has a page of its own; what is answered by one of several acts begins at the file. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("extradition/assess-request", FILE),
            Map.entry("extradition/assign-review", FILE),
            Map.entry("extradition/await-court", FILE),
            Map.entry("extradition/await-return", FILE),
            Map.entry("extradition/check-extradition", FILE),
            Map.entry("extradition/close-file", FILE),
            Map.entry("extradition/close-withdrawn-file", FILE),
            Map.entry("extradition/correct-request", FILE),
            Map.entry("extradition/court-review", FILE),
            Map.entry("extradition/decide-release", CUSTODY),
            Map.entry("extradition/endorse-request", REVIEW),
            Map.entry("extradition/plan-surrender", FILE),
            Map.entry("extradition/prepare-release", CUSTODY),
            Map.entry("extradition/receive-person", FILE),
            Map.entry("extradition/record-information", FILE),
            Map.entry("extradition/register-request", FILE),
            Map.entry("extradition/resume-check", FILE),
            Map.entry("extradition/resume-surrender", FILE),
            Map.entry("extradition/return-person", FILE),
            Map.entry("extradition/review-request", REVIEW),
            Map.entry("extradition/sign-request", "/sign"),
            Map.entry("extradition/supply-information", FILE),
            Map.entry("extradition/surrender-person", FILE),
            Map.entry("extradition/translate-request", "/translation"),
            Map.entry("extradition/transmit-request", FILE),
            Map.entry("mla/approve-answer", FILE),
            Map.entry("mla/assess-answer", FILE),
            Map.entry("mla/assess-request", FILE),
            Map.entry("mla/assign-execution", FILE),
            Map.entry("mla/assign-review", FILE),
            Map.entry("mla/close-file", FILE),
            Map.entry("mla/close-withdrawn-file", FILE),
            Map.entry("mla/correct-request", FILE),
            Map.entry("mla/draft-answer", FILE),
            Map.entry("mla/endorse-request", REVIEW),
            Map.entry("mla/execute-item", "/items"),
            Map.entry("mla/execute-request", FILE),
            Map.entry("mla/mend-letter", "/acts/mend-letter"),
            Map.entry("mla/record-information", FILE),
            Map.entry("mla/register-request", FILE),
            Map.entry("mla/review-request", REVIEW),
            Map.entry("mla/send-answer", FILE),
            Map.entry("mla/sign-answer", "/sign-answer"),
            Map.entry("mla/sign-executor-reminder", "/sign-executor-reminder"),
            Map.entry("mla/sign-interim-reply", "/sign-interim-reply"),
            Map.entry("mla/sign-reminder", "/sign-reminder"),
            Map.entry("mla/sign-letter", "/sign-letter"),
            Map.entry("mla/sign-request", "/sign"),
            Map.entry("mla/start-execution", FILE),
            Map.entry("mla/supply-information", FILE),
            Map.entry("mla/translate-answer", "/translation"),
            Map.entry("mla/translate-request", "/translation"),
            Map.entry("mla/transmit-request", FILE),
            Map.entry("referral/agree-plan", SUPPORT),
            Map.entry("referral/approve-closing", FILE),
            Map.entry("referral/ask-consent", "/acts/record-consent"),
            Map.entry("referral/assess-needs", SUPPORT),
            Map.entry("referral/bring-information", TRACKS),
            Map.entry("referral/check-safety", "/safety"),
            Map.entry("referral/decide-conclusive", TRACKS),
            Map.entry("referral/decide-presumed", TRACKS),
            Map.entry("referral/give-notice", "/consents"),
            Map.entry("referral/mend-release", "/left"),
            Map.entry("referral/name-guardian", "/acts/name-guardian"),
            Map.entry("referral/refer-person", "/acts/refer"),
            Map.entry("referral/review-decision", TRACKS),
            Map.entry("referral/review-plan", SUPPORT),
            Map.entry("referral/sign-decision", TRACKS),
            Map.entry("routes/give-visa", FILE),
            Map.entry("transfer/assess-request", FILE),
            Map.entry("transfer/assign-review", FILE),
            Map.entry("transfer/await-end", FILE),
            Map.entry("transfer/close-file", FILE),
            Map.entry("transfer/close-withdrawn-file", FILE),
            Map.entry("transfer/correct-request", FILE),
            Map.entry("transfer/decide-consent", CONSENT),
            Map.entry("transfer/endorse-request", REVIEW),
            Map.entry("transfer/hand-over-person", FILE),
            Map.entry("transfer/plan-handover", FILE),
            Map.entry("transfer/recognise-sentence", FILE),
            Map.entry("transfer/record-information", FILE),
            Map.entry("transfer/record-serving", FILE),
            Map.entry("transfer/register-request", FILE),
            Map.entry("transfer/resume-review", FILE),
            Map.entry("transfer/review-request", REVIEW),
            Map.entry("transfer/sign-request", "/sign"),
            Map.entry("transfer/supply-information", FILE),
            Map.entry("transfer/translate-request", "/translation"),
            Map.entry("transfer/transmit-request", FILE));

    private TaskPages() {}

    /** The form keys that have a page. */
    public static Set<String> formKeys() {
        return PAGES.keySet();
    }

    /** Where an open task is done. */
    static String of(OpenTask task) {
        return address(task.formKey(), task.caseRef());
    }

    /** Where a form key leads in a file; one that is not known, to the file, which offers whatever may be done. */
    public static String address(String formKey, String caseRef) {
        return "/cases/" + caseRef + PAGES.getOrDefault(formKey, FILE);
    }
}
