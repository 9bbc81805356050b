package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.inspection.InspectionReason;

/** Walks over the objects of a PDF without following any page. */
final class PdfObjects {

    private static final int MOST = 2_000_000;
    private static final Map<String, InspectionReason> ACTIONS = Map.of(
            "JavaScript", InspectionReason.SCRIPT,
            "Launch", InspectionReason.LAUNCH,
            "SubmitForm", InspectionReason.REMOTE,
            "ImportData", InspectionReason.REMOTE,
            "GoToR", InspectionReason.REMOTE,
            "GoToE", InspectionReason.REMOTE,
            "Rendition", InspectionReason.MEDIA,
            "Movie", InspectionReason.MEDIA,
            "RichMediaExecute", InspectionReason.MEDIA);
    private static final Map<String, InspectionReason> KEYS = Map.of(
            "JS", InspectionReason.SCRIPT,
            "JavaScript", InspectionReason.SCRIPT,
            "XFA", InspectionReason.FORM);
    private static final Set<String> MEDIA = Set.of("RichMedia", "Movie", "Screen", "Sound", "3D");
    private static final COSName EMBEDDED = COSName.getPDFName("EF");
    private static final COSName RELATION = COSName.getPDFName("AFRelationship");

    private final Visit visit;
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> inside = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfObjects(Visit visit) {
        this.visit = visit;
    }

    static void walk(COSDocument document, Visit visit) throws IOException {
        var walk = new PdfObjects(visit);
        for (var key : new ArrayList<>(document.getXrefTable().keySet())) {
            walk.await(document.getObjectFromPool(key));
            walk.all();
        }
        walk.await(document.getTrailer());
        walk.all();
    }

    private void all() throws IOException {
        while (!waiting.isEmpty()) {
            var one = waiting.pop();
            if (seen.size() > MOST) {
                visit.found(InspectionReason.TOO_MANY);
                waiting.clear();
                return;
            }
            if (one instanceof COSArray array) {
                array.forEach(this::await);
            } else if (one instanceof COSDictionary dictionary) {
                look(dictionary);
                dictionary.getValues().forEach(this::await);
            }
        }
    }

    /** Numbers and names may be one object in many places; only what holds others is remembered. */
    private void await(@Nullable COSBase base) {
        var direct = base instanceof COSObject reference ? reference.getObject() : base;
        if ((direct instanceof COSArray || direct instanceof COSDictionary) && seen.add(direct)) {
            waiting.push(direct);
        }
    }

    private void look(COSDictionary dictionary) throws IOException {
        var action = ACTIONS.get(name(dictionary, COSName.S));
        if (action != null) {
            visit.found(action);
        }
        KEYS.forEach((key, reason) -> {
            if (dictionary.containsKey(COSName.getPDFName(key))) {
                visit.found(reason);
            }
        });
        if (MEDIA.contains(name(dictionary, COSName.SUBTYPE))) {
            visit.found(InspectionReason.MEDIA);
        }
        if (dictionary.getDictionaryObject(EMBEDDED) instanceof COSDictionary files) {
            files(dictionary, files);
        }
    }

    /** A file inside; the data of a letter, which say what they are, need not be told. */
    private void files(COSDictionary description, COSDictionary files) throws IOException {
        if (!"Data".equals(name(description, RELATION))) {
            visit.found(InspectionReason.EMBEDDED);
        }
        for (var key : files.keySet()) {
            if (files.getDictionaryObject(key) instanceof COSStream stream && inside.add(stream)) {
                try (var content = stream.createInputStream()) {
                    visit.part(content, stream.getLength());
                }
            }
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}
