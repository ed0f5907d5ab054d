package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.ejb.group.ArrangeTools;
import nl.plein.ejb.group.GroupCareBoundary;
import nl.plein.ejb.group.ToolDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupTool;
import nl.plein.persistence.shared.Step;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The parts of the page of a group: which it shows, and in which order. */
@Named
@RequestScoped
public class GroupToolsBean {

    @Inject
    GroupCareBoundary groups;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private ToolDetails details;

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        getDetails();
    }

    public ToolDetails getDetails() {
        if (details == null) {
            details = groups.tools(current.number(), id());
        }
        return details;
    }

    /** What stands on the page itself. */
    public List<GroupTool> getMain() {
        return getDetails().shown().stream().filter(one -> !one.apart()).toList();
    }

    /** Ways to pages of their own. */
    public List<GroupTool> getWays() {
        return getDetails().shown().stream().filter(GroupTool::apart).toList();
    }

    /** What is left out. */
    public List<GroupTool> getHidden() {
        return Stream.of(GroupTool.values())
                .filter(one -> !getDetails().shown().contains(one))
                .toList();
    }

    public void arrange(GroupTool tool, String step) {
        groups.arrange(new ArrangeTools(current.number(), id(), tool, Step.valueOf(step)));
        Messages.afterwards("group.tools.arranged");
        way.to("/group/" + id().value() + "/tools");
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
