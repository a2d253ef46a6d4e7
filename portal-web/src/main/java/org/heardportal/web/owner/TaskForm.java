package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What an owner types on the page of a task; it stays as typed when something is wrong. */
@Named
@RequestScoped
public class TaskForm {

    private int version;
    private String revision = "";
    private String revisionNote = "";
    private String who = "";
    private String practiceNote = "";
    private String from = "";
    private String youSaid = "";
    private String weDid = "";
    private String whyNot = "";
    private String settled = "";

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = OwnerPage.typed(revision);
    }

    public String getRevisionNote() {
        return revisionNote;
    }

    public void setRevisionNote(String revisionNote) {
        this.revisionNote = OwnerPage.typed(revisionNote);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = OwnerPage.typed(who);
    }

    public String getPracticeNote() {
        return practiceNote;
    }

    public void setPracticeNote(String practiceNote) {
        this.practiceNote = OwnerPage.typed(practiceNote);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = OwnerPage.typed(from);
    }

    public String getYouSaid() {
        return youSaid;
    }

    public void setYouSaid(String youSaid) {
        this.youSaid = OwnerPage.typed(youSaid);
    }

    public String getWeDid() {
        return weDid;
    }

    public void setWeDid(String weDid) {
        this.weDid = OwnerPage.typed(weDid);
    }

    public String getSettled() {
        return settled;
    }

    public void setSettled(String settled) {
        this.settled = OwnerPage.typed(settled);
    }

    public String getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(String whyNot) {
        this.whyNot = OwnerPage.typed(whyNot);
    }
}
