package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.IntegrityCertificates;
import org.rogatory.law.ReturnReasons;
import org.rogatory.mla.cascade.ItemOrders;
import org.rogatory.mla.incoming.ItemCorrections;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemActions;
import org.rogatory.mla.item.ItemView;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.transmission.Originals;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.EnclosureWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;

/** The parts of a case page, each in the reader's words. */
@Component
public class CaseParts {

    private final AssistanceItems items;
    private final ReturnReasons reasons;
    private final ItemActions itemActions;
    private final ItemOrders itemOrders;
    private final ItemCorrections corrections;
    private final Deliberation deliberation;
    private final OfferedPapers offered;
    private final UnprintedNames unprinted;
    private final UploadChoices uploads;
    private final Originals originals;
    private final Enclosures enclosures;
    private final EnclosureWords enclosureWords;
    private final CaseLetters letters;
    private final PapersUnderWay underWay;
    private final CaseMessages messages;
    private final Directory directory;
    private final CaseWords caseWords;
    private final RequestPart requestPart;
    private final RequestTexts requestTexts;
    private final Words words;

    CaseParts(
            AssistanceItems items,
            ReturnReasons reasons,
            ItemActions itemActions,
            ItemOrders itemOrders,
            ItemCorrections corrections,
            Deliberation deliberation,
            OfferedPapers offered,
            UnprintedNames unprinted,
            UploadChoices uploads,
            Originals originals,
            Enclosures enclosures,
            EnclosureWords enclosureWords,
            CaseLetters letters,
            PapersUnderWay underWay,
            CaseMessages messages,
            Directory directory,
            CaseWords caseWords,
            RequestPart requestPart,
            RequestTexts requestTexts,
            Words words) {
        this.items = items;
        this.reasons = reasons;
        this.itemActions = itemActions;
        this.itemOrders = itemOrders;
        this.corrections = corrections;
        this.deliberation = deliberation;
        this.offered = offered;
        this.unprinted = unprinted;
        this.uploads = uploads;
        this.originals = originals;
        this.enclosures = enclosures;
        this.enclosureWords = enclosureWords;
        this.letters = letters;
        this.underWay = underWay;
        this.messages = messages;
        this.directory = directory;
        this.caseWords = caseWords;
        this.requestPart = requestPart;
        this.requestTexts = requestTexts;
        this.words = words;
    }

    /** An item of assistance as its own side sees it. */
    record ItemRow(ItemView item, String title, StatusView status, List<Row> facts) {}

    /** An item with what was asked for it and what the reader can do about it now. */
    record ItemCard(ItemRow row, List<Row> asked, List<ActionView> actions) {}

    List<ItemCard> itemCards(CaseFile file, JsonNode content, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var orders = file.outgoing() ? List.<String>of() : itemOrders.offered(file, officer);
        return items(file, officer, reader).stream()
                .map(row -> new ItemCard(
                        row,
                        requestPart.asked(content, row.item().number(), reader),
                        acts(file, row.item(), officer, orders)))
                .toList();
    }

    private List<ActionView> acts(CaseFile file, ItemView item, Officer officer, List<String> orders) {
        var acts = itemActions.possible(file, item, officer).stream()
                .map(action -> act(file, item, action.verb(), action.grave()));
        var beside = items.ended(item.status()) ? corrections.offered(file, item.status(), officer) : orders;
        return Stream.concat(acts, beside.stream().map(verb -> act(file, item, verb, false)))
                .toList();
    }

    private ActionView act(CaseFile file, ItemView item, String verb, boolean grave) {
        return new ActionView(
                caseWords.verb(verb, LocaleContextHolder.getLocale()) + (grave ? " …" : ""),
                "/cases/" + file.caseRef() + "/acts/" + verb.replace('_', '-') + "?item=" + item.itemRef(),
                grave ? "quiet" : "secondary");
    }

    List<ItemRow> items(CaseFile file, Officer officer, Locale reader) {
        return items.of(file, officer).stream().map(item -> row(item, reader)).toList();
    }

    /** The same on paper that may pass from hand to hand: no reason stands there that stays inside. */
    List<ItemRow> printed(CaseFile file, Officer officer, Locale reader) {
        return items.of(file, officer).stream()
                .map(item -> row(item.told(reasons), reader))
                .toList();
    }

    private ItemRow row(ItemView item, Locale reader) {
        return new ItemRow(
                item,
                item.number() + ". " + caseWords.label("assistance_types", item.type(), reader),
                caseWords.itemStatus(item.status(), reader),
                requestPart.item(item, reader));
    }

    List<RequestPart.Part> request(JsonNode content, Locale reader) {
        return requestPart.of(content, reader);
    }

    List<RequestTexts.Line> texts(CaseFile file, Officer officer, Locale reader) {
        return requestTexts.of(file, officer, reader);
    }

    List<CaseDocuments.Line> documents(CaseFile file, Officer officer, Locale reader) {
        return documents(file, deliberation.documents(file, officer), letters.of(file, officer), reader);
    }

    private List<CaseDocuments.Line> documents(
            CaseFile file, List<DocumentView> seen, List<EntryView> book, Locale reader) {
        var wording =
                new CaseDocuments.Wording(caseWords, words, directory.times().zone(file.authority()), file);
        var entered = book.stream()
                .filter(entry -> entry.documentRef() != null)
                .collect(Collectors.toMap(
                        entry -> String.valueOf(entry.documentRef()), caseWords::entered, (first, later) -> later));
        return CaseDocuments.lines(seen, wording, reader).stream()
                .map(line -> line.numbered(entered.get(line.reference())))
                .toList();
    }

    /** A letter of the file as its journal keeps it: number and day, what it is, theirs; void where it does not count. */
    record LetterLine(
            String number, String subject, @Nullable String theirs, boolean voided) {}

    private List<LetterLine> letters(List<EntryView> book) {
        return book.stream()
                .map(entry -> new LetterLine(
                        caseWords.entered(entry),
                        words.text("registers.kind." + entry.kind().key()) + ": "
                                + words.text(
                                        "registers.subject." + entry.subject().key()),
                        caseWords.theirs(entry),
                        entry.voided() != null))
                .toList();
    }

    /** The documents of a file, and what can be said of new ones. */
    public void showDocuments(CaseFile file, Officer officer, Locale reader, Model model) {
        model.addAttribute("uses", uses(file, officer, reader));
        model.addAttribute("underWay", underWay.of(file, officer, reader));
        var seen = deliberation.documents(file, officer);
        var book = letters.of(file, officer);
        model.addAttribute("documents", documents(file, seen, book, reader));
        model.addAttribute("reserved", offered.reserved(file, officer, reader));
        var going = offered.keptInside(file, seen, officer);
        model.addAttribute("keepsInside", going);
        offered.show(file, seen, officer, model);
        model.addAttribute("unprinted", unprinted.among(seen, going));
        model.addAttribute("describes", originals.describes(file, officer));
        model.addAttribute("enclosures", enclosureWords.lines(enclosures.of(file, officer)));
        model.addAttribute("keepsEnclosures", enclosures.keeps(file, officer));
        model.addAttribute("certifies", IntegrityCertificates.offered(file, officer));
        model.addAttribute("letters", letters(book));
        uploads.show(file, seen, officer, model);
    }

    /** Within which limits what was received may be used, item by item. */
    private List<Row> uses(CaseFile file, Officer officer, Locale reader) {
        return items(file, officer, reader).stream()
                .filter(row -> row.item().useMark() != null)
                .map(row -> new Row(row.title(), requestPart.use(row.item())))
                .toList();
    }

    List<CaseMessages.Line> messages(CaseFile file, Officer officer) {
        return messages.lines(file, officer);
    }

    String state(String code, Locale reader) {
        return caseWords.state(code, reader);
    }
}
