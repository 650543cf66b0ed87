internal import NIOCore

/// Closes a connection on which no request's head has come within its time, however steadily its bytes do.
///
/// Later heads on the same connection are limited by how long it may be idle: what is no whole head does not end that.
final class HeadTimeout: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private let time: TimeAmount
    private var end: Scheduled<Void>?

    init(after time: Duration) { self.time = TimeAmount(time) }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context.channel) }
    }

    func channelActive(context: ChannelHandlerContext) {
        begin(context.channel)
        context.fireChannelActive()
    }

    /// What comes here has been a head first.
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        end?.cancel()
        context.fireChannelRead(data)
    }

    func channelInactive(context: ChannelHandlerContext) {
        end?.cancel()
        context.fireChannelInactive()
    }

    private func begin(_ channel: any Channel) {
        guard end == nil else { return }
        end = channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }
}
