package org.rogatory.web.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.identity.Officer;
import org.rogatory.media.MediaReason;
import org.rogatory.media.MediaRefused;
import org.rogatory.media.MediaRegister;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of carriers: one administrator brings, another takes over, a head lets an older one in. */
@Controller
@RequestMapping(MediaDoors.PATH)
class MediaController {

    /** What no form can mend. */
    private static final Set<String> ELSEWHERE =
            Set.of("role", "not-found", "media-decided", "media-four-eyes", "media-older");

    private static final Map<String, String> LABELS =
            Map.of("carrier", "media.carrier", "file", "media.file", "reason", "media.reason", "older", "media.reason");

    private final MediaRegister register;
    private final MediaPages pages;
    private final Works works;
    private final Words words;

    MediaController(MediaRegister register, MediaPages pages, Works works, Words words) {
        this.register = register;
        this.pages = pages;
        this.works = works;
        this.words = words;
    }

    @GetMapping
    ModelAndView all(Officer officer) {
        return pages.all(officer);
    }

    @GetMapping("/new")
    ModelAndView ask(Officer officer) {
        MediaRegister.demandKeeper(officer);
        return pages.form("", new FormErrors());
    }

    /** The same package sent twice waits once. */
    @PostMapping("/new")
    ModelAndView bring(
            @RequestParam(defaultValue = "") String carrier,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Officer officer)
            throws IOException {
        MediaRegister.demandKeeper(officer);
        if (file == null || file.isEmpty()) {
            return pages.form(carrier, missing("file"));
        }
        try (Work signed = work(file)) {
            return to(register.bring(carrier, signed, officer));
        } catch (MediaRefused refused) {
            var errors = formed("carrier", refused);
            return pages.form(carrier, errors.named("file", words.text("media.file"), words.text("cases.files-again")));
        }
    }

    private Work work(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return works.of(in, file.getSize());
        } catch (StoreFull full) {
            throw Refusal.of("disk-full");
        }
    }

    @GetMapping("/{ref}")
    ModelAndView one(@PathVariable String ref, Officer officer) {
        return pages.item(ref, new FormErrors(), officer);
    }

    @PostMapping("/{ref}/take")
    ModelAndView take(@PathVariable String ref, Officer officer, RedirectAttributes next) throws IOException {
        try {
            register.take(ref, officer);
        } catch (MediaRefused refused) {
            return pages.item(ref, formed("take", refused), officer);
        }
        next.addFlashAttribute("notice", words.text("media.is-taken"));
        return to(ref);
    }

    @PostMapping("/{ref}/decline")
    ModelAndView decline(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes next) {
        var chosen = MediaReason.of(reason).filter(each -> !each.older());
        if (chosen.isEmpty()) {
            return missing(ref, "reason", officer);
        }
        register.decline(ref, chosen.get(), officer);
        next.addFlashAttribute("notice", words.text("media.is-declined"));
        return to(ref);
    }

    @PostMapping("/{ref}/allow")
    ModelAndView allow(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String older,
            Officer officer,
            RedirectAttributes next) {
        var chosen = MediaReason.of(older).filter(MediaReason::older);
        if (chosen.isEmpty()) {
            return missing(ref, "older", officer);
        }
        register.allow(ref, chosen.get(), officer);
        next.addFlashAttribute("notice", words.text("media.is-allowed"));
        return to(ref);
    }

    private ModelAndView missing(String ref, String field, Officer officer) {
        return pages.item(ref, missing(field), officer);
    }

    private FormErrors missing(String field) {
        return named(field, words.text("refusal.field-missing"));
    }

    private FormErrors formed(String field, MediaRefused refused) {
        if (ELSEWHERE.contains(refused.code())) {
            throw refused;
        }
        return named(field, pages.told(refused.code(), refused.detail()));
    }

    /** What is wrong with a field; the summary names it, but for what is wrong with the package as a whole. */
    private FormErrors named(String field, String message) {
        var label = LABELS.get(field);
        return label == null
                ? new FormErrors().add(field, message)
                : new FormErrors().named(field, words.text(label), message);
    }

    private static ModelAndView to(String ref) {
        return new ModelAndView("redirect:" + MediaDoors.PATH + "/" + ref);
    }
}
