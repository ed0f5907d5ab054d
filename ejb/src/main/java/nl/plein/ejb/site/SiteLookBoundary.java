package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import nl.plein.ejb.site.ChangePicture.Kind;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.LooseBytesRepository;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a site looks: its colours, logo and icon. */
@Stateless
@Boundary
public class SiteLookBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(SiteLookBoundary.class);
    private static final int LOGO_WIDTH = 480;
    private static final int LOGO_HEIGHT = 160;
    private static final int ICON_SIDE = 192;

    @Inject
    SiteRepository sites;

    @Inject
    ManagedSite managed;

    @Inject
    ByteStore store;

    @Inject
    LooseBytesRepository loose;

    @Inject
    Clock clock;

    /** What was chosen. */
    @Open("checks the right of a manager on the site itself")
    public LookDetails look(SiteId id) {
        return look(managed.shown(id, Right.SITE_MANAGE));
    }

    private LookDetails look(Site site) {
        var chosen = sites.choices(site.id());
        return new LookDetails(
                site.colour(),
                chosen.getOrDefault(SiteSetting.ACCENT, ""),
                chosen.getOrDefault(SiteSetting.LOGO_TEXT, ""),
                chosen.containsKey(SiteSetting.LOGO),
                chosen.containsKey(SiteSetting.ICON));
    }

    /** Chooses colours: those that cannot be seen or read are refused, and so is a choice that somebody overtook. */
    @Requires(Right.SITE_MANAGE)
    public void change(ChangeLook command) {
        var site = managed.locked(command.site());
        command.seen().demand(look(site).seen());
        var main = ColourPolicy.main(command.main());
        var typed = command.accent() == null ? "" : command.accent().strip();
        var accent = typed.isEmpty() ? "" : ColourPolicy.accent(typed).toString();
        site.paint(main.toString());
        sites.choose(site.id(), SiteSetting.ACCENT, accent);
        var words = SiteWords.text(command.logoText());
        if (words.isEmpty() && sites.choices(site.id()).containsKey(SiteSetting.LOGO)) {
            throw new Refusal("site.picture.words");
        }
        sites.choose(site.id(), SiteSetting.LOGO_TEXT, words);
    }

    /** Takes a logo or an icon, drawn anew. */
    @Requires(Right.SITE_MANAGE)
    public void picture(ChangePicture command) {
        var site = managed.locked(command.site());
        var logo = command.kind() == Kind.LOGO;
        if (command.content() != null && logo && !sites.choices(site.id()).containsKey(SiteSetting.LOGO_TEXT)) {
            throw new Refusal("site.picture.words");
        }
        var hash = command.content() == null ? "" : kept(command);
        var part = logo ? SiteSetting.LOGO : SiteSetting.ICON;
        Optional.ofNullable(sites.choices(site.id()).get(part)).ifPresent(shown -> loose.letGo(clock.instant(), shown));
        sites.choose(site.id(), part, hash);
    }

    /**
     * The bytes of a picture of a site.
     *
     * @param hash as the settings of the site name it
     * @throws IOException when they cannot be read
     */
    @Open("logo and icon are public, also of a closed site; the caller takes the hash from the site itself")
    public InputStream bytes(String hash) throws IOException {
        return store.open(hash);
    }

    private String kept(ChangePicture command) {
        boolean logo = command.kind() == Kind.LOGO;
        try (var sent = command.content().open()) {
            var drawn = Picture.drawn(sent, logo ? LOGO_WIDTH : ICON_SIDE, logo ? LOGO_HEIGHT : ICON_SIDE);
            return store.keep(new ByteArrayInputStream(drawn)).sha256();
        } catch (IOException broken) {
            LOG.info("a picture could not be read or kept", broken);
            throw new Refusal("site.picture.kind");
        }
    }
}
