package org.rogatory.web.cases.tab;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The drawing of a model for the reader: names in his language, and nothing of what only the engine needs – expressions,
 * candidate groups, conditions and explanations stay on the node.
 */
final class ModelDrawing {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    private ModelDrawing() {}

    static byte[] named(byte[] model, UnaryOperator<String> nameOf) {
        try {
            var document = read(model);
            var elements = document.getElementsByTagNameNS("*", "*");
            var spare = new ArrayList<Element>();
            for (int at = 0; at < elements.getLength(); at++) {
                var element = (Element) elements.item(at);
                if (element.hasAttribute("name") && element.hasAttribute("id")) {
                    element.setAttribute("name", nameOf.apply(element.getAttribute("id")));
                }
                strip(element);
                if (spare(element)) {
                    spare.add(element);
                }
            }
            spare.forEach(element -> element.getParentNode().removeChild(element));
            return written(document);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException broken) {
            throw new IllegalStateException("A deployed model cannot be read", broken);
        }
    }

    private static boolean spare(Element element) {
        return switch (element.getLocalName()) {
            case "documentation", "extensionElements", "conditionExpression" -> BPMN.equals(element.getNamespaceURI());
            default -> false;
        };
    }

    private static void strip(Element element) {
        var attributes = element.getAttributes();
        for (int at = attributes.getLength() - 1; at >= 0; at--) {
            if (ENGINE.equals(attributes.item(at).getNamespaceURI())) {
                element.removeAttributeNode((Attr) attributes.item(at));
            }
        }
    }

    private static Document read(byte[] model) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(model));
    }

    private static byte[] written(Document document) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        var out = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
