package org.rogatory.web.verify;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Verification;

/**
 * The full report of a check as a stranger may have it: indications, times, algorithms and hashes. All else that stands
 * in it as text is left out, for it may name persons: names, reasons and places of signatures, and the certificates.
 */
final class StrangersReport {

    private static final Set<String> TOLD = Set.of(
            "Algorithm",
            "ByteRange",
            "ContentType",
            "Digest",
            "DigestValue",
            "DocHashOnly",
            "Filter",
            "FormalPolicyURI",
            "HashOnly",
            "Identifier",
            "MainIndication",
            "MimeType",
            "NotAfter",
            "ObjectType",
            "OverriddenBy",
            "POETime",
            "ProducedAt",
            "RevocationReason",
            "RevocationTime",
            "SecureAlgorithm",
            "SignatureQualityInformation",
            "SignatureValidationProcessID",
            "Status",
            "SubFilterElement",
            "SubIndication",
            "Time",
            "Type",
            "TypeOfProof",
            "ValidationConstraintIdentifier",
            "ValidationTime");

    private static final XMLInputFactory READERS = readers();
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private StrangersReport() {}

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** As XML; null where the check wrote none. */
    static @Nullable String of(Verification found) {
        var report = found.report();
        return report == null ? null : withoutNames(report.xml());
    }

    /** As an address from which a browser saves it: nothing of it is kept here to be fetched later. */
    static @Nullable String link(Verification found) {
        var xml = of(found);
        return xml == null
                ? null
                : "data:application/xml;base64,"
                        + Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String withoutNames(String xml) {
        var told = new StringWriter();
        try {
            var reader = READERS.createXMLEventReader(new StringReader(xml));
            var writer = WRITERS.createXMLEventWriter(told);
            copy(reader, writer);
            writer.close();
            return told.toString();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("The report of a check cannot be read", broken);
        }
    }

    private static void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        var within = new ArrayDeque<String>();
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (event.isStartElement()) {
                within.push(event.asStartElement().getName().getLocalPart());
            } else if (event.isEndElement()) {
                within.pop();
            }
            if (isFrame(event) || isTold(event, within)) {
                writer.add(event);
            }
        }
    }

    private static boolean isFrame(XMLEvent event) {
        return event.isStartDocument() || event.isStartElement() || event.isEndElement() || event.isEndDocument();
    }

    private static boolean isTold(XMLEvent event, ArrayDeque<String> within) {
        return event.isCharacters()
                && (event.asCharacters().isWhiteSpace() || !within.isEmpty() && TOLD.contains(within.element()));
    }
}
