package org.rogatory.web.cases.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentPages;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReadMessages;
import org.rogatory.web.cases.CaseDocuments;
import org.rogatory.web.cases.CaseFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of a letter on the screen, as pictures: no reader of PDF runs, whatever the file contains. */
@Controller
class DocumentPagesController {

    /** It will be shown later, so nobody is told that there is no such page. */
    private static final String BUSY = "pages-busy";

    private final Cases cases;
    private final Deliberation deliberation;
    private final DocumentPages pages;
    private final ReadMessages messages;
    private final CaseFrame frame;
    private final CaseWords caseWords;
    private final Words words;
    private final Directory directory;

    DocumentPagesController(
            Cases cases,
            Deliberation deliberation,
            DocumentPages pages,
            ReadMessages messages,
            CaseFrame frame,
            CaseWords caseWords,
            Words words,
            Directory directory) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.pages = pages;
        this.messages = messages;
        this.frame = frame;
        this.caseWords = caseWords;
        this.words = words;
        this.directory = directory;
    }

    @GetMapping("/cases/{caseRef}/documents/{documentRef}/pages")
    String show(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Model model) {
        Locale reader = LocaleContextHolder.getLocale();
        var file = cases.find(caseRef, AccessScope.of(officer));
        OpenedPapers.demandOpen(file);
        var document = deliberation.document(file, documentRef, officer);
        frame.open(file, "documents", new CaseFrame.Reading(officer, reader), model);
        var wording =
                new CaseDocuments.Wording(caseWords, words, directory.times().zone(file.authority()), file);
        model.addAttribute("document", CaseDocuments.line(document, wording, reader));
        model.addAttribute("count", 0);
        model.addAttribute("total", 0);
        model.addAttribute("numbers", List.of());
        try {
            int total = pages.pages(document);
            int count = DocumentPages.shown(document, total);
            model.addAttribute("count", count);
            model.addAttribute("total", total);
            model.addAttribute(
                    "numbers", IntStream.rangeClosed(1, count).boxed().toList());
            messages.documentOpened(file, document, officer);
        } catch (DocumentRefused refused) {
            model.addAttribute("refused", words.text("refusal." + refused.code()));
        }
        return "cases/pages";
    }

    @GetMapping("/cases/{caseRef}/documents/{documentRef}/pages/{number}")
    ResponseEntity<byte[]> picture(
            @PathVariable String caseRef, @PathVariable String documentRef, @PathVariable int number, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        OpenedPapers.demandOpen(file);
        try {
            var png = pages.png(deliberation.document(file, documentRef, officer), number);
            cases.viewDocument(caseRef, documentRef, officer);
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline().build().toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .contentType(MediaType.IMAGE_PNG)
                    .body(png);
        } catch (DocumentRefused refused) {
            throw BUSY.equals(refused.code()) ? Refusal.of(BUSY) : Refusal.notFound();
        }
    }
}
