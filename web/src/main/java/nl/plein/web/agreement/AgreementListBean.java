package nl.plein.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.agreement.AgreementBoundary;
import nl.plein.ejb.agreement.AgreementDetails;
import nl.plein.ejb.agreement.PublishAgreement;
import nl.plein.ejb.agreement.WithdrawAgreement;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.agreement.AcceptanceRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Agreements with sites, for who manages the platform: write them, and see who accepted them. */
@Named
@RequestScoped
public class AgreementListBean {

    @Inject
    AgreementBoundary agreements;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<AgreementDetails> all;
    private List<AcceptanceRow> sites;
    private String name;
    private String body;
    private String format = "markdown";
    private int version;

    public void load() {
        current.demandPlatform();
        getAll();
        if (getChosen() != null) {
            name = getChosen().title();
            body = getChosen().body();
            format = "html";
            version = getChosen().version();
            getSites();
        }
    }

    public List<AgreementDetails> getAll() {
        if (all == null) {
            all = agreements.all();
        }
        return all;
    }

    /** The one that the address names, or null. */
    public AgreementDetails getChosen() {
        var ref = chosen();
        return getAll().stream()
                .filter(one -> ref != null && one.ref().equals(ref.toString()))
                .findFirst()
                .orElse(null);
    }

    /** Sites, each with who accepted the chosen one. */
    public List<AcceptanceRow> getSites() {
        if (sites == null) {
            sites = getChosen() == null ? List.of() : agreements.bySite(chosen(), asked.number("after"));
        }
        return sites;
    }

    public String getMore() {
        return getSites().size() < AgreementBoundary.PAGE
                ? null
                : "/platform/agreements?agreement=" + chosen() + "&after="
                        + sites.get(sites.size() - 1).siteId();
    }

    public void save() {
        var ref = chosen() == null ? asked.once() : chosen();
        agreements.publish(new PublishAgreement(ref, version, name, html()));
        Messages.afterwards("agreement.saved");
        way.to("/platform/agreements");
    }

    public void withdraw() {
        agreements.withdraw(new WithdrawAgreement(chosen()));
        Messages.afterwards("agreement.withdrawn");
        way.to("/platform/agreements");
    }

    private String html() {
        var typed = body == null ? "" : body;
        return Format.of(format) == Format.HTML ? typed : RichText.fromMarkdown(typed);
    }

    private UUID chosen() {
        return asked.refs("agreement").stream().findFirst().orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        body = typed;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String sent) {
        format = sent;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int sent) {
        version = sent;
    }
}
