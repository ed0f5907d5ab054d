package nl.plein.ejb.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.platform.PlatformManagers;
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
    PlatformManagers managers;

    @Inject
    ErasureRepository erasures;

    @Inject
    Farewell farewell;

    List<Burden> of(long account) {
        List<Burden> found = new ArrayList<>();
        if (managers.last(account)) {
            found.add(new Burden("platform", "Plein", null, "/platform/roles"));
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

    /** Of the last two who run the platform only one goes; held before the account of who goes, as for blocking. */
    void hold() {
        managers.hold();
    }

    /** @throws Refusal when there is something to hand over first */
    void orRefuse(long account) {
        hold();
        var first = of(account).stream().findFirst();
        if (first.isPresent()) {
            throw new Refusal(
                    "privacy.burden." + first.get().kind(), first.get().name());
        }
    }
}
