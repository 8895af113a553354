package org.conflictledger.article.web;

import java.net.URI;

/** Names of outlets by their addresses. */
final class Sites {

  private Sites() {}

  /** The host of an address without "www."; empty when it has none. */
  static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
