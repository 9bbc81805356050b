package org.rogatory.requests.message.seal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline.Done;
import org.rogatory.directory.Directory;
import org.rogatory.documents.ApprovalView;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkView;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.message.letter.LetterText;
import org.springframework.stereotype.Component;

/** What the block of an approval says on its letter: of which office, by whom and when, and how he signed. */
@Component
public class ApprovalBlocks {

    private final UserAccounts accounts;
    private final Directory directory;
    private final LetterText text;

    ApprovalBlocks(UserAccounts accounts, Directory directory, ReferenceData law) {
        this.accounts = accounts;
        this.directory = directory;
        this.text = new LetterText(law.labels(), directory);
    }

    /** Who approved, by his post and account of now. */
    record Approval(CaseFile file, Done done, Officer officer) {}

    /** What the file says of it, in the language of the letter. */
    String onRecord(Approval approval, DocumentView letter) {
        var language = LetterSeals.language(letter.language());
        return Stream.of(
                        text.authority(approval.officer().authority(), language),
                        by(approval, language),
                        text.phrase("approval.file", language)
                                .formatted(approval.file().caseRef()))
                .collect(Collectors.joining("\n"));
    }

    private String by(Approval approval, Locale language) {
        var day = directory
                .times()
                .day(approval.officer().authority(), approval.done().at());
        var line = text.phrase("approval.by", language)
                .formatted(approval.officer().displayName(), LetterText.date(day.toString()));
        var absent = approval.done().forWhom();
        if (absent == null) {
            return line;
        }
        var name = accounts.names(List.of(absent)).getOrDefault(absent, "");
        return name.isEmpty()
                ? line
                : line + ", " + text.phrase("signs.substitute", language).formatted(name);
    }

    /** The same signed with the national tool, by the signature that lies beside the letter. */
    ApprovalView byTool(ApprovalView approval, DocumentView letter, String tokenRef) {
        var how = text.phrase("signs.token", LetterSeals.language(letter.language()));
        return new ApprovalView(approval.officer(), SignatureMode.TOKEN, told(approval.seal(), how), tokenRef);
    }

    /** The same signed by hand: who compared the scan that lies beside the letter, and when. */
    public ApprovalView byHand(ApprovalView approval, DocumentView letter, Compared compared) {
        var by = compared.checked();
        var name = accounts.names(List.of(by.by())).getOrDefault(by.by(), "");
        var day = directory.times().day(approval.seal().authority(), by.at());
        var how = text.phrase("ink.approval", LetterSeals.language(letter.language()))
                .formatted(name, LetterText.date(day.toString()));
        return new ApprovalView(approval.officer(), SignatureMode.INK, told(approval.seal(), how), compared.scanRef());
    }

    /** A scan, who compared it with its letter, and when. */
    public record Compared(String scanRef, InkView.Done checked) {}

    private static Seal told(Seal seal, String how) {
        return new Seal(seal.authority(), seal.label() + "\n" + how, seal.at());
    }
}
