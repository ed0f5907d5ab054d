package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.site.AddAddress;
import nl.plein.ejb.site.DropAddress;
import nl.plein.ejb.site.PreferAddress;
import nl.plein.ejb.site.SiteAddressBoundary;
import nl.plein.ejb.site.SiteAddressBoundary.Address;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.OnwardPage;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;
import nl.plein.web.guard.SiteLinks;

/** The hosts of a site. */
@Named
@RequestScoped
public class ManageAddressesBean {

    @Inject
    CurrentSite current;

    @Inject
    SiteAddressBoundary addresses;

    @Inject
    SiteLinks links;

    @Inject
    Hosts hosts;

    @Inject
    Way way;

    private List<Address> rows;
    private String host;

    public void load() {
        held();
    }

    /** Where the site is reached. */
    public List<Address> getRows() {
        return held().stream().filter(one -> one.keptUntil() == null).toList();
    }

    /** What the site gave up and may take back. */
    public List<Address> getKept() {
        return held().stream().filter(one -> one.keptUntil() != null).toList();
    }

    private List<Address> held() {
        if (rows == null) {
            rows = addresses.addresses(current.site().siteId());
        }
        return rows;
    }

    public void add() {
        again(host);
    }

    /** Takes one, new or given up before. */
    public void again(String which) {
        addresses.add(new AddAddress(current.site().siteId(), which));
        done("manage.addresses.added");
    }

    public void drop(String which) {
        addresses.drop(new DropAddress(current.site().siteId(), which));
        done("manage.addresses.dropped");
    }

    public void prefer(String which) {
        addresses.prefer(new PreferAddress(current.site().siteId(), which));
        hosts.forget();
        way.end(new OnwardPage(
                "manage.addresses.preferred",
                "manage.addresses.preferred.means",
                "manage.addresses.preferred.go",
                links.to(which, "/manage/addresses")));
    }

    private void done(String said) {
        hosts.forget();
        Messages.afterwards(said);
        way.to("/manage/addresses");
    }

    public String link(String which) {
        return links.to(which, "/");
    }

    public String getHost() {
        return host;
    }

    public void setHost(String typed) {
        host = typed;
    }
}
