package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.heardportal.improvement.ImprovementBoard;
import org.heardportal.improvement.TaskRow;

/** The page {@code /owner/improvements}: the tasks of the owner's teams, those that are not over first. */
@Named
@ViewScoped
public class ImprovementListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnerPage page;

    @Inject
    private transient ImprovementBoard board;

    private ArrayList<TaskRow> tasks;

    @PostConstruct
    void readTasks() {
        tasks = new ArrayList<>(board.tasks(page.owner()));
    }

    /** The rows; the table sorts this very list. */
    public List<TaskRow> getTasks() {
        return tasks;
    }
}
