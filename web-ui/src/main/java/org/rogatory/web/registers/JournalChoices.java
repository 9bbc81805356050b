package org.rogatory.web.registers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration;
import org.rogatory.registers.ExecutionNote;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.SenderKind;
import org.rogatory.registers.VoidReason;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What may be chosen in the journals, in the reader's words. */
@Component
class JournalChoices {

    private final Words words;
    private final CaseWords caseWords;
    private final Directory directory;
    private final UserAdministration users;

    JournalChoices(Words words, CaseWords caseWords, Directory directory, UserAdministration users) {
        this.words = words;
        this.caseWords = caseWords;
        this.directory = directory;
        this.users = users;
    }

    List<Option> subjects() {
        return Arrays.stream(LetterSubject.values())
                .map(subject -> new Option(subject.key(), words.text("registers.subject." + subject.key())))
                .toList();
    }

    List<Option> voidReasons() {
        return Arrays.stream(VoidReason.values())
                .map(reason -> new Option(reason.key(), words.text("registers.void." + reason.key())))
                .toList();
    }

    List<Option> notes() {
        return Arrays.stream(ExecutionNote.values())
                .map(note -> new Option(note.key(), words.text("registers.note." + note.key())))
                .toList();
    }

    List<Option> linkKinds() {
        return Arrays.stream(LinkKind.values())
                .map(kind -> new Option(kind.key(), words.text("registers.link." + kind.key())))
                .toList();
    }

    List<Option> kinds() {
        return Arrays.stream(JournalKind.values())
                .map(kind -> new Option(kind.key(), words.text("registers.kind." + kind.key())))
                .toList();
    }

    /** Those who may carry a letter out: the officers of the State who serve in or below an authority, by name. */
    private List<Option> executors(String authority, List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.enabled()
                        && directory.find(account.officer().authority()).isPresent()
                        && directory.belongsTo(account.officer().authority(), authority))
                .map(account -> new Option(
                        account.officer().username(), account.officer().displayName()))
                .sorted(Option.byLabel(LocaleContextHolder.getLocale()))
                .toList();
    }

    /** The same, and who is named already though he may be chosen no more: an authority, who has moved or has left. */
    List<Option> executors(String authority, Set<String> named, Officer officer) {
        var accounts = users.accountsOf(officer);
        var chosen = executors(authority, accounts);
        var known = chosen.stream().map(Option::value).collect(Collectors.toSet());
        var others = named.stream()
                .filter(executor -> !known.contains(executor))
                .sorted()
                .map(executor -> new Option(executor, called(executor, accounts)));
        return Stream.concat(chosen.stream(), others).toList();
    }

    private String called(String executor, List<Account> accounts) {
        return accounts.stream()
                .map(Account::officer)
                .filter(officer -> officer.username().equals(executor))
                .findFirst()
                .map(Officer::displayName)
                .orElseGet(() -> caseWords.authority(executor, LocaleContextHolder.getLocale()));
    }

    /** The authorities of a State, for which an index can be kept. */
    List<Option> authorities(String state, Locale reader) {
        return caseWords.authorities(state, reader);
    }

    /** The authorities of the directory, those of the reader's State first. */
    List<Option> correspondents(Officer officer, Locale reader) {
        return directory.authorities().stream()
                .filter(authority -> !authority.test())
                .sorted(Comparator.comparing(authority -> !authority.state().equals(officer.state())))
                .map(authority -> new Option(
                        authority.key(),
                        authority.state() + " – " + authority.name().in(reader)))
                .toList();
    }

    List<Option> senderKinds() {
        return Arrays.stream(SenderKind.values())
                .map(kind -> new Option(kind.key(), words.text("registers.sender." + kind.key())))
                .toList();
    }

    /** Whether somebody may be named as who carries a letter out: an officer of the list, or an authority. */
    boolean executes(String executor, Officer officer) {
        return directory.find(executor).isPresent()
                || executors(officer.authority(), users.accountsOf(officer)).stream()
                        .anyMatch(option -> option.value().equals(executor));
    }
}
