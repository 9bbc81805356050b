package org.rogatory.web.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.Documents;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.OpenedDocument;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a file: added and downloaded, always under the access rule of the file. */
@Controller
class DocumentController {

    private final Cases cases;
    private final Documents documents;
    private final Exchange exchange;

    DocumentController(Cases cases, Documents documents, Exchange exchange) {
        this.cases = cases;
        this.documents = documents;
        this.exchange = exchange;
    }

    @PostMapping("/cases/{caseRef}/documents")
    String add(
            @PathVariable String caseRef, @RequestParam String kind, @RequestParam MultipartFile file, Officer officer)
            throws IOException {
        cases.find(caseRef, AccessScope.of(officer));
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("document");
        try (var content = file.getInputStream()) {
            documents.attach(NewAttachment.of(caseRef, kind, name, null), content, officer);
        } catch (DocumentRefused refused) {
            throw Refusal.of(refused.code(), "file");
        }
        return "redirect:/cases/" + caseRef + "/documents?done=add";
    }

    @GetMapping({"/cases/{caseRef}/documents/{documentRef}", "/api/v1/cases/{caseRef}/documents/{documentRef}"})
    ResponseEntity<Resource> download(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        var own = documents.ofCase(caseRef).stream()
                .anyMatch(document -> document.documentRef().equals(documentRef));
        if (!own) {
            throw Refusal.notFound();
        }
        return answer(documents.open(documentRef));
    }

    /** The sealed package of a message sent, to be handed over by other means. */
    @GetMapping("/cases/{caseRef}/messages/{messageId}/package")
    ResponseEntity<byte[]> sealedPackage(
            @PathVariable String caseRef, @PathVariable String messageId, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        var message = exchange.messagesOf(caseRef).stream()
                .filter(found -> !found.incoming() && found.messageId().equals(messageId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var disposition = ContentDisposition.attachment()
                .filename(caseRef + "-" + message.kind() + ".p7m", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType("application/pkcs7-mime"))
                .body(exchange.packageOf(messageId));
    }

    private static ResponseEntity<Resource> answer(OpenedDocument opened) {
        var document = opened.document();
        var disposition = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .body(new InputStreamResource(opened.content()));
    }
}
