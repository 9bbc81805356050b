package org.rogatory.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.mockito.Mockito;
import org.rogatory.documents.bytes.BytesInMemory;
import org.rogatory.documents.bytes.ErasureGuard;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.inspection.Antivirus;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.letter.VerificationMarks;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.KeysInMemory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** The documents module on a real database, without a Spring context; renderer and signer count calls. */
public final class DocumentsOn {

    public Instant now = Instant.parse("2026-11-25T10:00:00Z");
    public final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    public final StoreInMemory store = new StoreInMemory();
    public final List<Object> events = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    final StoredDocumentRepository repository;
    private final Entities entities;
    private final FileCipher cipher = KeysInMemory.cipher();
    public final DocumentTexts texts = new DocumentTexts(cipher);
    public final KeptBytes bytes = BytesInMemory.in(store, cipher);
    final TransactionTemplate transaction;
    public final Documents documents;
    final SealOrders seals;
    final PersonalSignatures personal;
    final Extending extending;
    final KeptRevisions revisions;
    final DocumentStampRepository stamps;
    final Works works;
    final SignedBytes signer;
    public final JpaTransactionManager transactions;
    public final FileBytes files;
    final InkSignings inks;
    private final SignatureRows rows;
    final ApprovalsOn approving;
    final DocumentQuarantine quarantine;
    final DocumentCounts counts;
    final StaticListableBeanFactory inspector = new StaticListableBeanFactory();
    public Supplier<String> detected = () -> "application/pdf";
    Runnable whileSigning = () -> {};

    public DocumentsOn() {
        this(SignatureLevel.B);
    }

    DocumentsOn(SignatureLevel level) {
        entities = Entities.emptied();
        store.now = now;
        transactions = new JpaTransactionManager(entities.factory);
        transaction = new TransactionTemplate(transactions);
        repository = entities.repository(StoredDocumentRepository.class);
        works = BytesInMemory.works(bytes);
        Inspections inspections = new Inspections(
                works, bytes, content -> detected.get(), inspector.getBeanProvider(Inspector.class), clock);
        counts = new DocumentCounts(entities.repository(DocumentCountRepository.class), clock);
        quarantine = quarantine(inspections);
        stamps = entities.repository(DocumentStampRepository.class);
        approving = new ApprovalsOn(entities, repository, texts);
        rows = approving.signatures(entities, new StampRows(stamps));
        revisions = new KeptRevisions(repository, rows, texts);
        signer = new SignedBytes(bytes, works, new Signer(), transactions);
        var set = new SignatureSettings(level);
        var sealing = new Sealing(
                repository, rows, approving.rows, texts, signer, ordering(), set, events::add, clock, transactions);
        personal = new PersonalSignatures(approving.letters, approving.rows, signer, sealing, set, transactions);
        seals = new SealOrders(repository, rows, sealing, ordering(), transactions);
        extending = new Extending(repository, rows, texts, signer, ordering(), set, events::add, transactions);
        files = new FileBytes(bytes, content -> detected.get(), inspections, settings());
        documents = transactional(documents(sealing), transactions);
        inks = inks(entities.repository(InkSigningRepository.class));
    }

    /** A repository of a package beside. */
    public <T> T repository(Class<T> type) {
        return entities.repository(type);
    }

    private DocumentQuarantine quarantine(Inspections inspections) {
        var antivirus = inspector.getBeanProvider(Antivirus.class);
        return new DocumentQuarantine(repository, texts, inspections, antivirus, counts, events::add, transactions);
    }

    private InkSignings inks(InkSigningRepository signings) {
        var marks = new StaticListableBeanFactory().getBeanProvider(VerificationMarks.class);
        return new InkSignings(signings, repository, texts, marks, events::add, clock);
    }

    private Documents documents(Sealing sealing) {
        var layout = new LetterLayout(
                letter -> {
                    calls.add("render");
                    return letter.data().getBytes(StandardCharsets.UTF_8);
                },
                new StaticListableBeanFactory().getBeanProvider(VerificationMarks.class));
        return new Documents(
                repository, files, texts, layout, sealing, quarantine, counts, events::add, clock, transactions);
    }

    private SealProcess ordering() {
        return new SealProcess(Mockito.mock(RuntimeService.class)) {
            @Override
            void ordered(String documentRef, String caseRef) {
                calls.add("order");
            }

            @Override
            void extending(String documentRef, String caseRef) {
                calls.add("order extension");
            }
        };
    }

    DocumentIsolations isolations(ErasureGuard guard) {
        return new DocumentIsolations(
                repository, rows, texts, quarantine, guard, events::add, counts, extending, DataSize.ofMegabytes(64));
    }

    private static Documents transactional(Documents target, JpaTransactionManager transactions) {
        ProxyFactory proxy = new ProxyFactory(target);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(
                (TransactionManager) transactions, new AnnotationTransactionAttributeSource()));
        return (Documents) proxy.getProxy();
    }

    static DocumentSettings settings() {
        return new DocumentSettings(DataSize.ofBytes(20), Duration.ofHours(24), DataSize.ofBytes(20));
    }

    private final class Signer implements SignatureProvider {
        @Override
        public boolean has(Key key) {
            return key instanceof Key.Server;
        }

        @Override
        public void sign(Work pdf, SignatureTask task, OutputStream to) throws IOException {
            calls.add(TransactionSynchronizationManager.isActualTransactionActive() ? "sign in transaction" : "sign");
            whileSigning.run();
            try (InputStream content = pdf.open()) {
                content.transferTo(to);
            }
            var by = task.key() instanceof Key.Server server ? server.authority() : "own key";
            to.write(("+" + by).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void extend(Work pdf, SignatureLevel level, OutputStream to) throws IOException {
            calls.add("extend");
            whileSigning.run();
            try (InputStream content = pdf.open()) {
                content.transferTo(to);
            }
            to.write(("+" + level).getBytes(StandardCharsets.UTF_8));
        }
    }
}
