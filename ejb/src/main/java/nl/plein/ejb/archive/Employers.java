package nl.plein.ejb.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.plein.audit.archive.Holdings;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;

/** For whom people work: what metadata name in the place of persons (ARC-2.8). */
@ApplicationScoped
@Transactional
public class Employers {

    @Inject
    AccountRepository accounts;

    /** For whom this person works; who works for nobody counts to the maker of the archive. */
    public String of(Account account, Holdings.Origin origin) {
        var organisation = organisation(account.organisationId());
        return organisation == null ? origin.archivist().name() : organisation.name();
    }

    /** The same by the ref of an account; null or unknown counts to the maker of the archive. */
    public String ofRef(String ref, Holdings.Origin origin) {
        return ref == null
                ? origin.archivist().name()
                : accounts.find(new AccountId(UUID.fromString(ref)))
                        .map(account -> of(account, origin))
                        .orElseGet(() -> origin.archivist().name());
    }

    /** The person with this number, which comes from another row. */
    public Account account(long number) {
        return accounts.find(number).orElseThrow(() -> new IllegalStateException("account " + number + " is gone"));
    }

    /** The organisation with this number, or null. */
    public Organisation organisation(Long number) {
        return number == null ? null : accounts.organisation(number).orElse(null);
    }
}
