/** Whether harm is armed violence, by signs of the sentence and of the article. */
package org.conflictledger.casualty.violence;
