package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import nl.plein.ejb.picture.Drawing;
import nl.plein.ejb.picture.Drawing.Demand;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.LooseBytesRepository;
import nl.plein.persistence.people.Portrait;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Pictures of people: members of a site see those of its members. */
@Stateless
@Boundary
public class PortraitBoundary {

    static final Demand DEMAND = new Demand("people.portrait", 64, 64);

    private static final int LARGE = 320;
    private static final int SMALL = 96;

    @Inject
    ProfileRepository profiles;

    @Inject
    ByteStore store;

    @Inject
    LooseBytesRepository loose;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Shows a picture of the person who asks, drawn anew in two sizes, or shows none any more. */
    @Open("people show their own picture only")
    public void change(ChangePortrait command) {
        long account = me.id();
        if (!command.account().value().equals(me.standing().ref())) {
            throw none(command.account());
        }
        var before = profiles.portrait(account);
        if (command.content() == null) {
            before.ifPresent(shown -> {
                letGo(shown);
                profiles.remove(shown);
            });
            return;
        }
        var picture = Drawing.read(command.content()::open, DEMAND);
        before.ifPresent(this::letGo);
        var large = kept(picture, LARGE);
        var small = kept(picture, SMALL);
        before.ifPresentOrElse(
                known -> known.show(large, small, clock.instant()),
                () -> profiles.add(new Portrait(account, large, small, clock.instant())));
    }

    /**
     * The bytes of a picture of a member of this site.
     *
     * @throws NoSuchThing when the viewer is no member, or it is no picture of one
     * @throws IOException when they cannot be read
     */
    @Open("asks whether viewer and shown person are members of the site")
    public InputStream bytes(SiteRow site, String hash) throws IOException {
        if (!me.viewer().memberOfSite(site.id()) || !profiles.shown(hash, site.id())) {
            throw new NoSuchThing(new Target(ObjectType.SITE, site.siteId().value()));
        }
        return store.open(hash);
    }

    private void letGo(Portrait shown) {
        loose.letGo(clock.instant(), shown.large(), shown.small());
    }

    private String kept(Drawing picture, int side) {
        try {
            return store.keep(new ByteArrayInputStream(picture.drawn(side, side)))
                    .sha256();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static NoSuchThing none(AccountId account) {
        return new NoSuchThing(new Target(ObjectType.ACCOUNT, account.value()));
    }
}
