package org.rogatory.web.trust;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.trust.TrustFiles;
import org.rogatory.trust.TrustMode;
import org.rogatory.trust.TrustModes;
import org.rogatory.trust.TrustRefused;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trust lists: of every State and of one, how a State is believed, and lists between nodes. */
@Controller
@RequestMapping(TrustDoors.PATH)
class TrustController {

    private final TrustModes modes;
    private final TrustFiles files;
    private final TrustPages pages;
    private final Words words;

    TrustController(TrustModes modes, TrustFiles files, TrustPages pages, Words words) {
        this.modes = modes;
        this.files = files;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView all(Officer officer) {
        return pages.all(officer);
    }

    @GetMapping("/{state}")
    ModelAndView one(@PathVariable String state, Officer officer) {
        return pages.one(state, new FormErrors(), officer);
    }

    @PostMapping("/{state}/mode")
    ModelAndView say(
            @PathVariable String state,
            @RequestParam(defaultValue = "") String mode,
            Officer officer,
            RedirectAttributes next) {
        var wanted = Arrays.stream(TrustMode.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(mode))
                .findFirst();
        if (wanted.isEmpty()) {
            var missing = new FormErrors().add("mode", words.text("refusal.field-missing"));
            return pages.one(state, missing, officer);
        }
        try {
            modes.say(state, wanted.get(), officer);
        } catch (TrustRefused refused) {
            if (!"mode".equals(refused.field())) {
                throw refused;
            }
            return pages.one(state, new FormErrors().add("mode", words.text("refusal." + refused.code())), officer);
        }
        next.addFlashAttribute("notice", words.text("trust.said"));
        return new ModelAndView("redirect:" + TrustDoors.PATH + "/" + state);
    }

    /** A form and no link: keys for demonstration are made by it where they are missing. */
    @PostMapping("/{state}/file")
    ResponseEntity<byte[]> give(@PathVariable String state, Officer officer) {
        var file = files.give(state, officer);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trust-list-" + state + ".json\"")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_JSON)
                .body(file);
    }

    @GetMapping("/file")
    ModelAndView ask() {
        return pages.file(new FormErrors());
    }

    /** Sent twice it finds nothing new the second time. */
    @PostMapping("/file")
    ModelAndView take(
            @RequestParam(required = false) @Nullable MultipartFile file, Officer officer, RedirectAttributes next) {
        var content = EntryForm.content(file, TrustFiles.LARGEST);
        if (content.length == 0) {
            return pages.file(new FormErrors().add("file", words.text("refusal." + EntryForm.nothing(file))));
        }
        if (content.length > TrustFiles.LARGEST) {
            return pages.file(new FormErrors().add("file", words.text("refusal.trust-file")));
        }
        try {
            var taken = files.take(content, officer);
            next.addFlashAttribute("notice", words.text("trust.taken", taken.added()));
            return new ModelAndView("redirect:" + TrustDoors.PATH + "/" + taken.state());
        } catch (TrustRefused refused) {
            if ("role".equals(refused.code())) {
                throw Refusal.of(refused.code());
            }
            var told = "not-found".equals(refused.code()) ? "trust-file" : refused.code();
            return pages.file(new FormErrors().add("file", words.text("refusal." + told)));
        }
    }
}
