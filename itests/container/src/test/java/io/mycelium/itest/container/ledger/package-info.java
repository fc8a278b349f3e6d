/** What a test puts into a bundle that is a rule pack. */
package io.mycelium.itest.container.ledger;
