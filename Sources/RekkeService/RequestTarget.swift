internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypesHTTP1

/// Takes the name in an address that is asked for as a whole for the one that is asked, whatever `Host` says (RFC 9112, 3.2.2): what is
/// behind it would see `Host` alone.
final class RequestTarget: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data), !head.uri.hasPrefix("/"), head.uri != "*" else {
            return context.fireChannelRead(data)
        }
        let parts = head.uri.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        let isWhole = parts.count == 3 && parts[0].hasSuffix(":")
        head.headers.replaceOrAdd(
            name: "Host", value: isWhole ? String(parts[2].prefix { !"/?#".contains($0) }) : head.uri)
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }
}

extension ChannelHandlerContext {
    /// Before what makes requests of the protocol's parts.
    func addRequestTarget() {
        let pipeline = pipeline.syncOperations
        guard let codec = try? pipeline.handler(type: HTTP1ToHTTPServerCodec.self) else { return }
        // What is refused here would be asked without it.
        do { try pipeline.addHandler(RequestTarget(), position: .before(codec)) } catch { close(promise: nil) }
    }
}
