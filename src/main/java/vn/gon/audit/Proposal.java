package vn.gon.audit;

import vn.gon.reform.Edit;

/** Makes the edit that a rule proposes for an element it flagged. */
@FunctionalInterface
interface Proposal {

    Edit editFor(Element element);
}
