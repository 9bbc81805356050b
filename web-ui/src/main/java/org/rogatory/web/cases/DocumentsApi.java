package org.rogatory.web.cases;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents and messages of a file for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "documents")
class DocumentsApi {

    private final Cases cases;
    private final Documents documents;
    private final Exchange exchange;

    DocumentsApi(Cases cases, Documents documents, Exchange exchange) {
        this.cases = cases;
        this.documents = documents;
        this.exchange = exchange;
    }

    @GetMapping("/documents")
    List<DocumentView> list(@PathVariable String caseRef, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        return documents.ofCase(caseRef);
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocumentView> add(
            @PathVariable String caseRef,
            @RequestParam MultipartFile file,
            @ModelAttribute UploadForm upload,
            Officer officer)
            throws IOException {
        cases.find(caseRef, AccessScope.of(officer));
        try (var content = file.getInputStream()) {
            var added = documents.attach(upload.attachment(caseRef, file), content, officer);
            return ResponseEntity.status(HttpStatus.CREATED).body(added);
        } catch (DocumentRefused refused) {
            throw Refusal.of(refused.code(), "file");
        }
    }

    @GetMapping("/messages")
    List<ExchangeMessage> messages(@PathVariable String caseRef, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        return exchange.messagesOf(caseRef);
    }

    /** The sealed package of an outgoing message, to be handed over by other means. */
    @GetMapping(path = "/messages/{messageId}/package", produces = "application/pkcs7-mime")
    byte[] sealedPackage(@PathVariable String caseRef, @PathVariable String messageId, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        var own = exchange.messagesOf(caseRef).stream()
                .anyMatch(message -> !message.incoming() && message.messageId().equals(messageId));
        if (!own) {
            throw Refusal.notFound();
        }
        return exchange.packageOf(messageId);
    }
}
