package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The list of a container's files with their digests: what its signature covers. */
final class AsicManifest {

    private static final String ASIC = "http://uri.etsi.org/02918/v1.2.1#";
    private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private static final QName SIGNATURE = new QName(ASIC, "SigReference");
    private static final QName FILE = new QName(ASIC, "DataObjectReference");
    private static final QName METHOD = new QName(XMLDSIG, "DigestMethod");
    private static final QName VALUE = new QName(XMLDSIG, "DigestValue");
    private static final QName ROOT = new QName(ASIC, "ASiCManifest");

    private AsicManifest() {}

    /** A file of the container and its SHA-256. */
    record Reference(String name, String mediaType, byte[] sha256) {}

    static byte[] write(List<Reference> references) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<asic:ASiCManifest xmlns:asic=\"")
                .append(ASIC)
                .append("\" xmlns:ds=\"")
                .append(XMLDSIG)
                .append("\">\n<asic:SigReference URI=\"")
                .append(Asic.SIGNATURE)
                .append("\" MimeType=\"")
                .append(Asic.SIGNATURE_TYPE)
                .append("\"/>\n");
        for (Reference reference : references) {
            xml.append("<asic:DataObjectReference URI=\"")
                    .append(escaped(reference.name()))
                    .append("\" MimeType=\"")
                    .append(escaped(reference.mediaType()))
                    .append("\"><ds:DigestMethod Algorithm=\"")
                    .append(SHA256)
                    .append("\"/><ds:DigestValue>")
                    .append(Base64.getEncoder().encodeToString(reference.sha256()))
                    .append("</ds:DigestValue></asic:DataObjectReference>\n");
        }
        return xml.append("</asic:ASiCManifest>\n").toString().getBytes(UTF_8);
    }

    /**
     * Reads a manifest of just this shape; it must name the signature of the container.
     *
     * @throws XMLStreamException if it has another shape
     */
    static List<Reference> read(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
        reader.nextTag();
        demand(reader, ROOT);
        reader.nextTag();
        demand(reader, SIGNATURE);
        if (!Asic.SIGNATURE.equals(reader.getAttributeValue(null, "URI"))) {
            throw new XMLStreamException("Another signature");
        }
        close(reader);
        List<Reference> references = new ArrayList<>();
        while (reader.nextTag() == XMLStreamReader.START_ELEMENT) {
            references.add(reference(reader));
        }
        return references;
    }

    private static Reference reference(XMLStreamReader reader) throws XMLStreamException {
        demand(reader, FILE);
        String name = reader.getAttributeValue(null, "URI");
        String mediaType = reader.getAttributeValue(null, "MimeType");
        reader.nextTag();
        demand(reader, METHOD);
        String method = reader.getAttributeValue(null, "Algorithm");
        close(reader);
        reader.nextTag();
        demand(reader, VALUE);
        byte[] digest = digest(reader.getElementText());
        close(reader);
        if (name == null || mediaType == null || !SHA256.equals(method)) {
            throw new XMLStreamException("An incomplete reference");
        }
        return new Reference(name, mediaType, digest);
    }

    private static byte[] digest(String text) throws XMLStreamException {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException broken) {
            throw new XMLStreamException("No digest", broken);
        }
    }

    private static void demand(XMLStreamReader reader, QName name) throws XMLStreamException {
        if (!reader.isStartElement() || !name.equals(reader.getName())) {
            throw new XMLStreamException("Another element");
        }
    }

    private static void close(XMLStreamReader reader) throws XMLStreamException {
        if (reader.nextTag() != XMLStreamReader.END_ELEMENT) {
            throw new XMLStreamException("One element too many");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
