package org.rogatory.web.mla;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.token.NationalTokens.Offered;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenTool;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page together on which a letter is signed with the tool of one's State. */
@Component
class TokenPages {

    /** Where the tools listen on the machine of their owner. */
    private static final Map<TokenTool, String> ADDRESSES =
            Map.of(TokenTool.E_IMZO, "wss://127.0.0.1:64443", TokenTool.NCALAYER, "wss://127.0.0.1:13579");

    private final ReviewPages frame;
    private final TokenSignatures tokens;
    private final OwnCertificates certificates;
    private final Directory directory;
    private final Words words;

    TokenPages(
            ReviewPages frame, TokenSignatures tokens, OwnCertificates certificates, Directory directory, Words words) {
        this.certificates = certificates;
        this.frame = frame;
        this.tokens = tokens;
        this.directory = directory;
        this.words = words;
    }

    /** What was given out, and until when. */
    record Given(String id, String until) {}

    /** The tool that the page speaks to: by what it is found, called and known to this site. */
    record Tool(String script, String name, String siteKey) {}

    /** Who looks, in which language. */
    record Reading(Officer officer, Locale reader) {}

    /**
     * What is signed on the page.
     *
     * @param challenge what was given out; null before
     * @param words the messages in which the page speaks of it begin so
     */
    record Asked(TokenDoor.Waiting waiting, @Nullable TokenChallenge challenge, String words) {}

    /** The page: what was given out, or the offer to give it out; what was wrong with what came. */
    ModelAndView page(Asked asked, FormErrors errors, Reading by) {
        var waiting = asked.waiting();
        var challenge = asked.challenge();
        var page = frame.page("mla/token", waiting.file(), by.reader());
        var letter = waiting.letter();
        page.addObject("letter", letter.name());
        page.addObject("fingerprint", SignBox.grouped(letter.sha256()));
        page.addObject("heading", words.text(asked.words() + ".title"));
        page.addObject("intro", words.text(asked.words() + ".about"));
        page.addObject("onward", words.text(asked.words() + ".go"));
        page.addObject("address", waiting.address());
        page.addObject("signing", waiting.signing());
        page.addObject(
                "prepared", tokens.prepared(letter, by.officer().username()).isPresent());
        page.addObject("registered", certificates.registered(by.officer()));
        page.addObject("list", certificates.list(by.officer()));
        page.addObject("errors", errors);
        page.addObject("given", challenge == null ? null : given(waiting, challenge));
        page.addObject("tool", challenge == null ? null : tool(by.officer()).orElse(null));
        return page;
    }

    /** Where the tool of this officer listens, if a page can speak to it. */
    Optional<String> listening(Officer officer) {
        return tokens.offered(officer.state()).flatMap(offered -> Optional.ofNullable(ADDRESSES.get(offered.tool())));
    }

    private Optional<Tool> tool(Officer officer) {
        return tokens.offered(officer.state())
                .filter(offered -> ADDRESSES.containsKey(offered.tool()))
                .map(this::tool);
    }

    private Tool tool(Offered offered) {
        var key = offered.tool().key();
        return new Tool("/token-" + key + ".js", words.text("verification.token.tool." + key), offered.siteKey());
    }

    private Given given(TokenDoor.Waiting waiting, TokenChallenge challenge) {
        var zone = directory.times().zone(waiting.file().authority());
        return new Given(challenge.id(), words.momentInSentence(challenge.until(), zone));
    }
}
