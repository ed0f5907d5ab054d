package nl.plein.ejb.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.plein.ejb.admission.Farewell;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.privacy.ErasureRepository;
import nl.plein.security.Refusal;

/** What somebody must hand over before going (PRV-2.3). */
@ApplicationScoped
@Transactional(MANDATORY)
public class Burdens {

    /**
     * Something that only this person looks after.
     *
     * @param kind {@code platform}, {@code site} or {@code group}
     * @param name what it is called
     * @param host host of the site that it is, or is on; null for the platform
     * @param path where to hand it over
     */
    public record Burden(String kind, String name, String host, String path) implements Serializable {}

    @Inject
    AccountRepository accounts;

    @Inject
    ErasureRepository erasures;

    @Inject
    Farewell farewell;

    @Inject
    Clock clock;

    List<Burden> of(long account) {
        List<Burden> found = new ArrayList<>();
        var managers = accounts.platformManagers(clock.instant());
        if (managers.size() == 1 && managers.get(0).id() == account) {
            found.add(new Burden("platform", "Plein", null, "/"));
        }
        for (var site : erasures.sites(account)) {
            if (farewell.lastManager(account, site.id())) {
                found.add(new Burden("site", site.name(), site.host(), "/manage/roles"));
            }
            farewell.ownedAlone(account, site.id())
                    .forEach(group -> found.add(
                            new Burden("group", group.name(), site.host(), "/group/" + group.ref() + "/members")));
        }
        return found;
    }

    /** @throws Refusal when there is something to hand over first */
    void orRefuse(long account) {
        var first = of(account).stream().findFirst();
        if (first.isPresent()) {
            throw new Refusal(
                    "privacy.burden." + first.get().kind(), first.get().name());
        }
    }
}
