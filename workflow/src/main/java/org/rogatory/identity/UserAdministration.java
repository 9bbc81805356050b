package org.rogatory.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: found at sign-in, and those of the embedded default kept by those who administer them. */
@Service
public class UserAdministration implements UserAccounts {

    private final UserAccountRepository accounts;
    private final Delegations delegations;
    private final Postings postings;
    private final PasswordEncoder passwords;
    private final AccountLeaving leaving;
    private final ApplicationEventPublisher events;

    UserAdministration(
            UserAccountRepository accounts,
            Delegations delegations,
            Postings postings,
            PasswordEncoder passwords,
            AccountLeaving leaving,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.postings = postings;
        this.leaving = leaving;
        this.passwords = passwords;
        this.events = events;
    }

    /** What a new account needs. */
    public record NewAccount(
            @NotBlank @Size(max = 120) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
            String username,

            @NotBlank @Size(max = 200) String displayName,
            @NotBlank @Size(max = 64) String authority,
            @NotEmpty Set<Role> roles,
            @NotBlank @Size(min = 4, max = 100) String password,
            @Pattern(regexp = "en|ru|uz") String language) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> find(String username) {
        var name = username.toLowerCase(Locale.ROOT);
        // A database may take other letters and trailing spaces for the same name; guesses are counted by the name
        // typed.
        return accounts.findById(name)
                .map(UserAccount::account)
                .filter(account -> account.officer().username().equals(name) && !AccountNames.reserved(name));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> usernames) {
        return officers(usernames).values().stream().collect(Collectors.toMap(Officer::username, Officer::displayName));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Officer> officers(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : accounts.these(usernames).stream()
                        .map(account -> account.account().officer())
                        .collect(Collectors.toMap(Officer::username, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Officer> officersOf(String state) {
        return accounts.ofState(state).stream()
                .map(UserAccount::account)
                .filter(Account::enabled)
                .map(Account::officer)
                .sorted(Comparator.comparing(Officer::displayName, ReadingOrder.ofNames()))
                .toList();
    }

    /** All accounts of an officer's State, closed ones too. */
    @Transactional(readOnly = true)
    public List<Account> accountsOf(Officer officer) {
        return accounts.ofState(officer.state()).stream()
                .map(UserAccount::account)
                .toList();
    }

    /** The accounts that an officer administers, and no others. */
    @Transactional(readOnly = true)
    public List<Account> administered(Officer admin) {
        var mandate = delegations.mandate(admin);
        return mandate.any()
                ? accountsOf(admin).stream()
                        .filter(account -> mandate.administers(account.officer()))
                        .toList()
                : List.of();
    }

    /** An account that an officer administers. */
    @Transactional(readOnly = true)
    public Optional<Account> administered(Officer admin, String username) {
        return his(delegations.mandate(admin), username).map(UserAccount::account);
    }

    /**
     * Creates an account in the administrator's State; false if the user name is taken, or it would not be his. Refused
     * for a name of the product itself, and for roles that are not given by a password that another has chosen.
     */
    @Transactional
    public boolean create(Officer admin, NewAccount wanted) {
        var officer =
                new Officer(wanted.username(), wanted.displayName(), admin.state(), wanted.authority(), wanted.roles());
        if (!delegations.mandate(admin).administers(officer)
                || accounts.findById(wanted.username()).isPresent()) {
            return false;
        }
        accounts.save(UserAccount.entered(officer, encoded(wanted.password()), wanted.language()));
        events.publishEvent(new AccountChanged("identity.create", wanted.username(), admin.username()));
        return true;
    }

    /** Allows an account to sign in again; false if he who asks does not administer it. */
    @Transactional
    public boolean allow(Officer admin, String username) {
        var account = his(delegations.mandate(admin), username);
        account.ifPresent(found -> {
            found.enable();
            events.publishEvent(new AccountChanged("identity.enable", username, admin.username()));
        });
        return account.isPresent();
    }

    /**
     * Forbids an account to sign in; false if he who asks does not administer it. Refused while something is in its
     * holder's hands, or nobody but he could do what he does, unless who closes it knows that and may.
     */
    @Transactional
    public boolean close(Officer admin, String username, boolean knowingly) {
        var account = his(delegations.mandate(admin), username);
        account.ifPresent(found -> leaving.close(found, knowingly, admin));
        return account.isPresent();
    }

    /** What may change about an account: how its holder is called, where he works and what he may do. */
    public record Change(String displayName, String authority, Set<Role> roles) {

        private Officer of(Officer before) {
            return new Officer(before.username(), displayName, before.state(), authority, roles);
        }
    }

    /**
     * Changes an account; false if he who asks does not administer it, would not afterwards, or an issuer of identities
     * keeps it. While something is in its holder's hands it moves to no other authority, nor to posts that work on no
     * files.
     */
    @Transactional
    public boolean change(Officer admin, String username, Change change) {
        var mandate = delegations.mandate(admin);
        var account = keptHere(mandate, username)
                .filter(found -> mandate.administers(change.of(found.account().officer())));
        account.ifPresent(found -> {
            var before = found.account().officer();
            AccountLeft.between(before, change.of(before)).ifPresent(left -> leaving.move(before, left));
            postings.change(found, change, admin.username());
        });
        return account.isPresent();
    }

    /** Gives an account a password for one sign-in; false as where it may not be changed. */
    @Transactional
    public boolean resetPassword(Officer admin, String username, String password) {
        var account = keptHere(delegations.mandate(admin), username);
        account.ifPresent(found -> {
            found.password(encoded(password), true);
            events.publishEvent(new AccountChanged("identity.reset_password", username, admin.username()));
        });
        return account.isPresent();
    }

    /** Gives an account the password its holder has chosen; false where the present one is not what he says. */
    @Transactional
    public boolean changePassword(Officer holder, String present, String chosen) {
        var account = accounts.findById(holder.username())
                .filter(found -> passwords.matches(present, found.account().passwordHash()));
        account.ifPresent(found -> {
            found.password(encoded(chosen), false);
            events.publishEvent(new AccountChanged("identity.change_password", holder.username(), holder.username()));
        });
        return account.isPresent();
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private Optional<UserAccount> his(Mandate mandate, String username) {
        return accounts.findById(username)
                .filter(found -> mandate.administers(found.account().officer()));
    }

    /** What an issuer of identities keeps is changed there alone. */
    private Optional<UserAccount> keptHere(Mandate mandate, String username) {
        return his(mandate, username).filter(found -> !found.bound());
    }

    /** Adds an account of the demo world unless it is there; the password is hashed once by the caller. */
    @Transactional
    public void ensure(Officer officer, String passwordHash, String language) {
        if (accounts.findById(officer.username()).isEmpty()) {
            accounts.save(new UserAccount(officer, passwordHash, language));
        }
    }
}
