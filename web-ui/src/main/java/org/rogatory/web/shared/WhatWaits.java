package org.rogatory.web.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Officer.Post;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestForms;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Component;

/** What a file waits for and who has that step: told to whoever opens a page that is not his. */
@Component
public class WhatWaits {

    private static final String VISA = "GiveVisa";

    /** Somebody is held longer than the law allows: nothing is nearer. */
    private static final String RELEASE = "DecideRelease";

    /** What reminds, tells or is translated meanwhile holds nothing up. */
    private static final Set<String> MEANWHILE =
            Set.of("SignReminder", "SignInterimReply", "SignExecutorReminder", "TranslateAnswer", "PrepareRelease");

    /** What an act wrote has not left yet, or has not arrived, whatever the file is said to wait for. */
    private static final Set<String> HELD = Set.of("SignLetter", "MendLetter", "MendRelease");

    /** A release that is due, visas, for which the others wait, letters that are held, the whole file, its items. */
    public static final Comparator<OpenTask> NEAREST = Comparator.comparing(
                    (OpenTask task) -> !RELEASE.equals(task.step()))
            .thenComparing(task -> !VISA.equals(task.step()))
            .thenComparing(task -> !HELD.contains(task.step()))
            .thenComparing(task -> MEANWHILE.contains(task.step()))
            .thenComparing(task -> task.itemRef() != null);

    private static final String DRAFT = "draft";

    private final Tasks tasks;
    private final CaseWords caseWords;
    private final Words words;

    WhatWaits(Tasks tasks, CaseWords caseWords, Words words) {
        this.tasks = tasks;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** In the reader's words: what the file waits for, and the offices that have it, if people have it. */
    public List<Row> rows(CaseFile file, Locale reader) {
        var open = tasks.ofCase(file.caseRef()).stream().sorted(NEAREST).toList();
        var waits = new Row(words.text("shared.waits.for"), step(open, file));
        var with = with(open, file, reader);
        return with.isEmpty() ? List.of(waits) : List.of(waits, new Row(words.text("shared.waits.with"), with));
    }

    /** One sentence: the step that waits, or that something is being prepared, or that nothing is left to do. */
    public String step(List<OpenTask> open, CaseFile file) {
        if (!open.isEmpty()) {
            return words.text("mla.step." + open.get(0).step());
        }
        return words.text("mla.waiting." + (file.closedAt() == null ? stage(file) : "closed"));
    }

    /** A draft that asks for an arrest alone is sent by the central authority, and becomes the request afterwards. */
    private static String stage(CaseFile file) {
        if (!DRAFT.equals(file.status()) || !RequestForms.PROVISIONAL_ARREST.equals(file.form())) {
            return file.status();
        }
        return file.counterpartRef() == null ? "draft.arrest" : "draft.arrest-asked";
    }

    /** Roles with their authority, never a person; a draft is written where it was begun. */
    private String with(List<OpenTask> open, CaseFile file, Locale reader) {
        var drafter = file.courtRoute() ? Role.COURT : Role.DRAFTER;
        if (open.isEmpty()) {
            return DRAFT.equals(file.status()) ? told(List.of(new Post(file.unit(), drafter)), file, reader) : "";
        }
        var candidates =
                tasks.candidates(file.caseRef()).getOrDefault(open.get(0).taskId(), Set.of());
        var posts = candidates.stream()
                .map(Officer::postOf)
                .flatMap(Optional::stream)
                .filter(post -> acts(post.role(), open.get(0), file))
                .toList();
        return told(posts, file, reader);
    }

    /** Who oversees a service is no prosecutor, and is not called so. */
    public static String role(String key, CaseFile file, String otherwise) {
        return CaseFamily.guarded(file) && Role.SUPERVISOR.key().equals(key) ? "referral.role.supervisor" : otherwise;
    }

    /**
     * Whether a role of a task has to do with it in this file: on the route of a court no other drafter acts, on every
     * other request of ours no court; a visa is asked of whoever its route names.
     */
    public static boolean acts(Role role, OpenTask task, CaseFile file) {
        return VISA.equals(task.step()) || !file.outgoing() || role != (file.courtRoute() ? Role.DRAFTER : Role.COURT);
    }

    private String told(List<Post> posts, CaseFile file, Locale reader) {
        return posts.stream()
                .collect(Collectors.groupingBy(Post::authority, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(unit -> caseWords.authority(unit.getKey(), reader) + ": " + roles(unit.getValue(), file))
                .collect(Collectors.joining("; "));
    }

    private String roles(List<Post> posts, CaseFile file) {
        return posts.stream()
                .map(Post::role)
                .sorted()
                .map(role -> words.text(role(role.key(), file, "identity.role." + role.key())))
                .collect(Collectors.joining(", "));
    }
}
