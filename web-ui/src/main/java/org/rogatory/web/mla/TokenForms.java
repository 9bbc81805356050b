package org.rogatory.web.mla;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenForm;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ContentPolicy;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signing with the tool of one's State: the officer is given the letter as it was laid out, signs it on his machine or
 * elsewhere, and brings the signature. Only this page speaks to programs on his
 * machine.
 */
abstract class TokenForms {

    private final TokenDoor signing;
    private final TokenGiven given;
    private final TokenPages pages;
    private final Words words;

    TokenForms(TokenDoor signing, TokenGiven given, TokenPages pages, Words words) {
        this.signing = signing;
        this.given = given;
        this.pages = pages;
        this.words = words;
    }

    /**
     * What the page posts.
     *
     * @param challenge what was given out
     * @param cms the signature as a script brings it
     * @param file the same as a person brings it
     */
    record Brought(
            String caseRef,
            String documentRef,
            @Nullable String challenge,
            @Nullable String cms,
            @Nullable MultipartFile file) {}

    @GetMapping
    ModelAndView ask(@ModelAttribute Brought brought, Officer officer, Locale reader, HttpServletResponse response) {
        var waiting = signing.waiting(brought.caseRef(), brought.documentRef(), officer);
        var by = new TokenPages.Reading(officer, reader);
        var errors = new FormErrors();
        var open = brought.challenge() == null ? null : open(brought.challenge(), waiting, errors, officer);
        if (open != null) {
            speak(officer, response);
        }
        return pages.page(asked(waiting, open), errors, by);
    }

    private TokenPages.Asked asked(TokenDoor.Waiting waiting, @Nullable TokenChallenge open) {
        return new TokenPages.Asked(waiting, open, signing.words());
    }

    /** What was given out; of what is not open any more the page says so and offers to begin anew. */
    private @Nullable TokenChallenge open(String id, TokenDoor.Waiting waiting, FormErrors errors, Officer officer) {
        try {
            return given.open(id, waiting, officer);
        } catch (DocumentRefused refused) {
            errors.add("begin", words.text("refusal." + refused.code()));
            return null;
        }
    }

    @PostMapping
    ModelAndView begin(@ModelAttribute Brought brought, Officer officer) {
        var waiting = signing.waiting(brought.caseRef(), brought.documentRef(), officer);
        var challenge = given.challenge(waiting, officer);
        return new ModelAndView("redirect:" + waiting.address() + "?challenge=" + challenge.id());
    }

    /** What is to be signed, as a file: the letter as it was laid out, byte by byte. */
    @GetMapping("/{challenge}")
    ResponseEntity<byte[]> content(@ModelAttribute Brought brought, Officer officer) {
        var waiting = signing.waiting(brought.caseRef(), brought.documentRef(), officer);
        var open = given.open(String.valueOf(brought.challenge()), waiting, officer);
        var document = open.form() == TokenForm.DOCUMENT;
        var name = ContentDisposition.attachment()
                .filename("sign-" + waiting.file().caseRef() + (document ? ".pdf" : ".txt"))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(given.content(waiting, open, officer));
    }

    @PostMapping("/{challenge}")
    ModelAndView bring(@ModelAttribute Brought brought, Officer officer, Locale reader, HttpServletResponse response) {
        var waiting = signing.waiting(brought.caseRef(), brought.documentRef(), officer);
        var id = String.valueOf(brought.challenge());
        try {
            signing.accept(id, waiting, cms(brought), officer);
        } catch (DocumentRefused refused) {
            var errors = new FormErrors();
            var open = open(id, waiting, new FormErrors(), officer);
            errors.add(open == null ? "begin" : "file", words.text("refusal." + refused.code()));
            if (open != null) {
                speak(officer, response);
            }
            var page = pages.page(asked(waiting, open), errors, new TokenPages.Reading(officer, reader));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:" + waiting.signing());
    }

    private static byte[] cms(Brought brought) {
        var written = brought.cms();
        if (written != null && !written.isBlank()) {
            return TokenBytes.of(written);
        }
        var file = brought.file();
        if (file == null || file.isEmpty()) {
            throw new DocumentRefused("file-missing");
        }
        try {
            return TokenBytes.of(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    private void speak(Officer officer, HttpServletResponse response) {
        pages.listening(officer)
                .ifPresent(address -> response.setHeader("Content-Security-Policy", ContentPolicy.speakingTo(address)));
    }
}
