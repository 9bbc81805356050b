package org.rogatory.integrations.spreadsheet;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/** Walks through the elements of one part of an XLSX; nothing outside the part is ever read. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Takes what the walk finds. */
    interface Walk {

        default void begin(String element, XmlPart at) {}

        default void text(String characters) {}

        default void end(String element) {}
    }

    static void walk(byte[] part, Walk walk) {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            var at = new XmlPart(reader);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> walk.begin(reader.getLocalName(), at);
                    case XMLStreamReader.END_ELEMENT -> walk.end(reader.getLocalName());
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> walk.text(reader.getText());
                    case XMLStreamReader.DTD -> throw Refusal.of("sheet-broken");
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw Refusal.of("sheet-broken");
        }
    }

    /** An attribute of the element just begun, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int place = 0; place < reader.getAttributeCount(); place++) {
            if (reader.getAttributeLocalName(place).equals(name)) {
                return reader.getAttributeValue(place);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }
}
