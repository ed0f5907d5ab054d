package nl.plein.ejb.group;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.GroupTool;

/** The parts that the page of a group shows, in their order. */
public record ToolDetails(GroupRow group, List<GroupTool> shown) implements Serializable {}
