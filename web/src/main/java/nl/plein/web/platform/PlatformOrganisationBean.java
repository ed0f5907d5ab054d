package nl.plein.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.plein.ejb.platform.AllowProvider;
import nl.plein.ejb.platform.GiveProvider;
import nl.plein.ejb.platform.OrganisationDetails;
import nl.plein.ejb.platform.OrganisationDetails.Held;
import nl.plein.ejb.platform.PlatformOrganisationBoundary;
import nl.plein.ejb.platform.ProviderBoundary;
import nl.plein.ejb.platform.ReleaseProvider;
import nl.plein.ejb.platform.RemoveOrganisation;
import nl.plein.ejb.platform.RenameOrganisation;
import nl.plein.ejb.platform.SpeakFor;
import nl.plein.ejb.platform.StopDetails;
import nl.plein.ejb.platform.StopProvider;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.platform.ProviderRow;
import nl.plein.security.Seen;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** One organisation: its name, the providers it has, and one that it could be given. */
@Named
@RequestScoped
public class PlatformOrganisationBean {

    @Inject
    PlatformOrganisationBoundary organisations;

    @Inject
    ProviderBoundary providers;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private OrganisationDetails details;
    private StopDetails ending;
    private String name;
    private String domains;
    private String seen;
    private String reason;

    public void load() {
        current.demandPlatform();
        getDetails();
    }

    /** What holds now, in the fields into which nobody typed. */
    public void show() {
        if (name == null) {
            name = getDetails().name();
        }
        if (domains == null && getChosen() != null) {
            domains = getChosen().lines();
        }
    }

    public OrganisationDetails getDetails() {
        if (details == null) {
            details = organisations.view(ref(), getWords());
        }
        return details;
    }

    /** The part of the name of a provider that is looked for. */
    public String getWords() {
        return asked.words("words");
    }

    /** The provider that the address names; the only one, when there is only one; else null. */
    public Held getChosen() {
        var all = getDetails().providers();
        var wanted = asked.words("provider");
        return all.stream()
                .filter(one -> all.size() == 1 || one.row().entityId().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The address of this page with one provider chosen. */
    public String link(ProviderRow row) {
        return here() + "?provider=" + URLEncoder.encode(row.entityId(), StandardCharsets.UTF_8);
    }

    /** What stopping the chosen provider would end, when the address asks for it; else null. */
    public StopDetails getEnding() {
        var chosen = getChosen();
        if (ending == null && chosen != null && "yes".equals(asked.words("stop"))) {
            ending = chosen.row().enabled() && !chosen.own()
                    ? providers.ending(ref(), chosen.row().entityId())
                    : null;
        }
        return ending;
    }

    public void give(String entityId) {
        organisations.give(new GiveProvider(ref(), entityId));
        done("platform.provider.given");
    }

    public void rename() {
        organisations.rename(new RenameOrganisation(ref(), name));
        done("platform.organisation.renamed");
    }

    public void speak() {
        organisations.speak(new SpeakFor(ref(), chosenId(), new Seen(seen), domains));
        done("platform.domains.saved");
    }

    public void stop() {
        providers.stop(new StopProvider(ref(), chosenId(), reason));
        done("platform.provider.stop.done");
    }

    public void allow() {
        providers.allow(new AllowProvider(ref(), chosenId()));
        done("platform.provider.allow.done");
    }

    public void release() {
        providers.release(new ReleaseProvider(ref(), chosenId()));
        done("platform.provider.release.done");
    }

    public void remove() {
        organisations.remove(new RemoveOrganisation(ref()));
        Messages.afterwards("platform.organisation.removed");
        way.to("/platform/organisations");
    }

    private String chosenId() {
        return getChosen() == null ? "" : getChosen().row().entityId();
    }

    private void done(String said) {
        Messages.afterwards(said);
        way.to(here());
    }

    private String here() {
        return "/platform/organisation/" + ref();
    }

    private UUID ref() {
        return asked.ref(ObjectType.IDENTITY_PROVIDER);
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getDomains() {
        return domains;
    }

    public void setDomains(String typed) {
        domains = typed;
    }

    /** For which domains the chosen provider speaks, as the page shows it. */
    public String getSeen() {
        return getChosen() == null ? "" : getChosen().seen().mark();
    }

    public void setSeen(String sent) {
        seen = sent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
